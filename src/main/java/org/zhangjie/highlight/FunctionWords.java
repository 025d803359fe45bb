package org.zhangjie.highlight;

import java.util.Arrays;
import java.util.List;

/**
 * Words that hold a question together and say nothing about its matter. A mark is never made of
 * these alone, unless the query is.
 */
final class FunctionWords {
  /** Longest first, so that 是什么 is not read as 是 and 什么. */
  private static final List<String> WORDS =
      List.of(
          "可不可以", "为什么", "是什么", "有什么", "有哪些", "怎么办", "怎么样", "能不能", "是不是", "要不要", "该不该", "什么样", "什么",
          "怎么", "怎样", "如何", "是否", "能否", "可否", "可以", "哪些", "哪个", "哪里", "哪种", "多少", "多久", "多长", "几个",
          "为何", "请问", "应该", "应当", "需要", "谁", "的", "了", "吗", "呢", "吧");

  private FunctionWords() {}

  /**
   * Which atoms of a run carry matter; all of them where none does.
   *
   * @param codes the atoms of a run, as {@link AtomText} codes them
   */
  static boolean[] content(int[] codes) {
    boolean[] content = new boolean[codes.length];
    boolean any = false;
    for (int i = 0; i < codes.length; ) {
      int length = functionWordAt(codes, i);
      content[i] = length == 0;
      any |= length == 0;
      i += Math.max(1, length);
    }
    if (!any) {
      Arrays.fill(content, true);
    }
    return content;
  }

  private static int functionWordAt(int[] codes, int at) {
    for (String word : WORDS) {
      if (stands(word, codes, at)) {
        return word.length();
      }
    }
    return 0;
  }

  private static boolean stands(String word, int[] codes, int at) {
    if (at + word.length() > codes.length) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (codes[at + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
