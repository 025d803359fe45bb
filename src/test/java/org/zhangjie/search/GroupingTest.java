package org.zhangjie.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class GroupingTest {
  @Test
  void gathersByWhatIsSharedInOrderOfTheBest() {
    Grouping<String> grouping =
        Grouping.of(List.of("b1", "a1", "b2", "b3"), s -> s.substring(0, 1), 2);
    assertEquals(
        List.of(
            new Grouping.Group<>("b", List.of("b1", "b2"), 3),
            new Grouping.Group<>("a", List.of("a1"), 1)),
        grouping.groups());
  }
}
