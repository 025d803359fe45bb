package org.zhangjie.section;

/** Knows the lines in which newspapers name their authors: datelines, credits, closing bylines. */
final class Bylines {
  private Bylines() {}

  /** 本报…讯, 新华社…电, …日报讯 open a story. */
  static boolean opens(String text) {
    String head = text.substring(0, Math.min(16, text.length()));
    boolean agency = head.startsWith("本报") || head.startsWith("新华社") || head.startsWith("中新社");
    return agency && (head.contains("讯") || head.contains("电") || head.contains("记者"))
        || head.contains("日报讯")
        || head.contains("晚报讯");
  }

  /** 通讯员 某某摄, 记者 某某 文/图: a line that only names who made it. */
  static boolean isCredit(String text) {
    return text.length() < 30
        && (text.startsWith("通讯员")
            || text.startsWith("记者")
            || text.startsWith("本报记者")
            || text.startsWith("（记者")
            || text.startsWith("（通讯员"))
        && text.indexOf('。') < 0;
  }

  /** …可期。（某某）: a sentence and its author end a story. */
  static boolean endsStory(String text) {
    if (!text.endsWith("）") && !text.endsWith(")")) {
      return false;
    }
    int open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
    int before = open - 1;
    while (before > 0 && MarkReader.isSpace(text.charAt(before))) {
      before--;
    }
    return open >= 0
        && text.length() - open < 16
        && (before < 0 || "。！？”".indexOf(text.charAt(before)) >= 0);
  }
}
