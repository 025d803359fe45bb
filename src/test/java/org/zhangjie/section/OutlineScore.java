package org.zhangjie.section;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhangjie.section.GoldFixture.GoldHeading;

/**
 * How well sections agree with a gold outline, by the measures of {@code score_split.py}: a heading
 * is found where one starts on its lines with its text; an edge is a heading found under the right
 * parent. Kinds inline-lead and other count in {@link #all} only.
 */
final class OutlineScore {
  private final List<GoldHeading> gold;
  private final List<Section> heads;

  /** The gold heading each section was matched with, -1 for none. */
  private final int[] matched;

  OutlineScore(List<GoldHeading> gold, List<Section> sections) {
    this.gold = gold.stream().filter(heading -> !heading.optional()).toList();
    List<GoldHeading> optional = gold.stream().filter(GoldHeading::optional).toList();
    this.heads =
        sections.stream()
            .filter(section -> section.line() > 0)
            .filter(section -> optional.stream().noneMatch(heading -> agree(section, heading)))
            .toList();
    this.matched = match();
  }

  /** F1 over the headings of every kind but inline-lead and other. */
  double structural() {
    return f1(hardHits(false), hardPredicted(), hardGold());
  }

  /** F1 over those headings, right only under the right parent. */
  double edge() {
    return f1(hardHits(true), hardPredicted(), hardGold());
  }

  /** F1 over headings of every kind. */
  double all() {
    return f1((int) Arrays.stream(matched).filter(j -> j >= 0).count(), heads.size(), gold.size());
  }

  /** The gold headings that are asked for. */
  List<GoldHeading> gold() {
    return gold;
  }

  /** The gold heading a section was matched with, -1 for none. */
  int goldOf(Section section) {
    int i = heads.indexOf(section);
    return i < 0 ? -1 : matched[i];
  }

  /** Missed, extra and misplaced headings, one a line. */
  List<String> errors() {
    List<String> errors = new ArrayList<>();
    Set<Integer> found = new HashSet<>();
    Arrays.stream(matched).forEach(found::add);
    for (int j = 0; j < gold.size(); j++) {
      if (!found.contains(j)) {
        GoldHeading heading = gold.get(j);
        errors.add(
            "missed "
                + heading.lines()
                + " "
                + heading.kind().label()
                + " "
                + heading.marker()
                + heading.text());
      }
    }
    int[] up = parents(heads.stream().mapToInt(Section::depth).toArray());
    int[] goldUp = goldParents();
    for (int i = 0; i < heads.size(); i++) {
      Section head = heads.get(i);
      String what =
          head.line() + " " + head.kind().label() + " depth " + head.depth() + " " + head.title();
      if (matched[i] < 0) {
        errors.add("extra " + what);
      } else if (!hasRightParent(i, up, goldUp)) {
        errors.add("wrong parent " + what + ", gold depth " + gold.get(matched[i]).depth());
      }
    }
    return errors;
  }

  private int[] match() {
    int[] matches = new int[heads.size()];
    boolean[] used = new boolean[gold.size()];
    for (int i = 0; i < matches.length; i++) {
      matches[i] = -1;
      for (int j = 0; j < used.length && matches[i] < 0; j++) {
        if (!used[j] && agree(heads.get(i), gold.get(j))) {
          used[j] = true;
          matches[i] = j;
        }
      }
    }
    return matches;
  }

  private static boolean agree(Section head, GoldHeading heading) {
    if (!heading.lines().contains(head.line())) {
      return false;
    }
    String marker = GoldText.norm(head.marker());
    String printed = head.marker() + head.heading();
    if (heading.kind() == SectionKind.ARTICLE || GoldText.norm(heading.text()).isEmpty()) {
      String number = GoldText.norm(heading.marker());
      return marker.isEmpty() ? GoldText.norm(printed).startsWith(number) : marker.equals(number);
    }
    return sameText(head.heading(), heading.text())
        || sameText(printed, heading.marker() + heading.text());
  }

  private static boolean sameText(String one, String other) {
    String a = GoldText.norm(one);
    String b = GoldText.norm(other);
    String shorter = a.length() <= b.length() ? a : b;
    String longer = a.length() <= b.length() ? b : a;
    return a.equals(b)
        || (!shorter.isEmpty()
            && longer.startsWith(shorter)
            && shorter.length() >= .8 * longer.length());
  }

  private int hardGold() {
    return (int) gold.stream().filter(heading -> !heading.isSoft()).count();
  }

  private int hardPredicted() {
    int count = 0;
    for (int i = 0; i < matched.length; i++) {
      count += isCounted(i) ? 1 : 0;
    }
    return count;
  }

  private int hardHits(boolean underRightParent) {
    int[] up = parents(heads.stream().mapToInt(Section::depth).toArray());
    int[] goldUp = goldParents();
    int count = 0;
    for (int i = 0; i < matched.length; i++) {
      boolean hit = matched[i] >= 0 && isCounted(i);
      count += hit && (!underRightParent || hasRightParent(i, up, goldUp)) ? 1 : 0;
    }
    return count;
  }

  /** A run-in 1. or （1） may be called a lead; a heading that gold calls soft costs nothing. */
  private boolean isCounted(int i) {
    GoldHeading heading = matched[i] < 0 ? null : gold.get(matched[i]);
    if (heads.get(i).kind() == SectionKind.INLINE_LEAD) {
      return heading != null
          && heading.runIn()
          && (heading.kind() == SectionKind.ARABIC_DOT
              || heading.kind() == SectionKind.ARABIC_PAREN);
    }
    return heading == null || !heading.isSoft();
  }

  private boolean hasRightParent(int i, int[] up, int[] goldUp) {
    GoldHeading heading = gold.get(matched[i]);
    int parent = up[i] < 0 ? -2 : matched[up[i]];
    int want = goldUp[matched[i]] < 0 ? -2 : goldUp[matched[i]];
    if (parent == want) {
      return true;
    }
    boolean boxed = heading.kind() == SectionKind.BOX || heading.kind() == SectionKind.TABLE_TITLE;
    if (boxed && want >= 0 && gold.get(want).kind() == SectionKind.SECTION) {
      return parent == goldUp[want];
    }
    return heading.kind() == SectionKind.TITLE
        && parent >= 0
        && gold.get(parent).kind() == SectionKind.TITLE;
  }

  /** Index of each gold heading's parent, -1 for none. */
  int[] goldParents() {
    return parents(gold.stream().mapToInt(GoldHeading::depth).toArray());
  }

  private static int[] parents(int[] depths) {
    Deque<Integer> open = new ArrayDeque<>();
    int[] parents = new int[depths.length];
    for (int i = 0; i < depths.length; i++) {
      while (!open.isEmpty() && depths[open.peek()] >= depths[i]) {
        open.pop();
      }
      parents[i] = open.isEmpty() ? -1 : open.peek();
      open.push(i);
    }
    return parents;
  }

  private static double f1(int hits, int predicted, int gold) {
    return hits == 0 ? 0 : 2.0 * hits / (predicted + gold);
  }
}
