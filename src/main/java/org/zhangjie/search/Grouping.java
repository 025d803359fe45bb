package org.zhangjie.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Gathers a ranking by a property, such as the source of its sections. Groups are in the order of
 * their best member; members keep their order.
 *
 * @param groups the groups, best first
 * @param <T> what is ranked
 */
record Grouping<T>(List<Group<T>> groups) {
  /**
   * The members of one group that are shown.
   *
   * @param key what they share
   * @param best the best of them
   * @param size how many there are in the ranking
   */
  record Group<T>(String key, List<T> best, int size) {}

  /**
   * Gathers.
   *
   * @param most most members that are kept of each group
   */
  static <T> Grouping<T> of(List<T> ranking, Function<T, String> key, int most) {
    Map<String, List<T>> members = new LinkedHashMap<>();
    for (T one : ranking) {
      members.computeIfAbsent(key.apply(one), k -> new ArrayList<>()).add(one);
    }
    List<Group<T>> groups = new ArrayList<>();
    members.forEach((value, all) ->
        groups.add(
            new Group<>(
                value, List.copyOf(all.subList(0, Math.min(most, all.size()))), all.size())));
    return new Grouping<>(List.copyOf(groups));
  }
}
