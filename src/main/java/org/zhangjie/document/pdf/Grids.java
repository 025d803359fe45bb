package org.zhangjie.document.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the tables that the rules of a page draw. */
final class Grids {
  private final List<Rule> rules;
  private final int[] group;

  private Grids(List<Rule> rules) {
    this.rules = rules;
    this.group = new int[rules.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
    }
  }

  static List<Grid> of(PageContent page) {
    Grids grids = new Grids(page.rules());
    grids.join();
    Map<Integer, List<Rule>> groups = new LinkedHashMap<>();
    for (int i = 0; i < grids.group.length; i++) {
      groups.computeIfAbsent(grids.root(i), key -> new ArrayList<>()).add(grids.rules.get(i));
    }
    List<Grid> found = new ArrayList<>();
    groups.values().forEach(group -> Grid.of(group).ifPresent(found::add));
    return found;
  }

  private void join() {
    for (int i = 0; i < group.length; i++) {
      for (int j = 0; j < i; j++) {
        if (root(i) != root(j) && touch(rules.get(i), rules.get(j))) {
          group[root(i)] = root(j);
        }
      }
    }
  }

  private int root(int i) {
    int root = i;
    while (group[root] != root) {
      group[root] = group[group[root]];
      root = group[root];
    }
    return root;
  }

  private static boolean touch(Rule a, Rule b) {
    return a.left() <= b.right() + Grid.TOLERANCE
        && b.left() <= a.right() + Grid.TOLERANCE
        && a.top() <= b.bottom() + Grid.TOLERANCE
        && b.top() <= a.bottom() + Grid.TOLERANCE;
  }
}
