package org.zhangjie;

import java.util.Random;

/** Text that nobody writes in good faith, the same for the same seed. */
final class HostileText {
  private static final String[] PIECES = {
    "第一章",
    "第十二条",
    "（一）",
    "一、",
    "1.1.1",
    "①",
    "附件1",
    "专栏2",
    "目录",
    "……",
    "﻿",
    "\u202e",
    "\u001b[31m",
    "\u0000",
    "\ud800",
    "\udc00",
    "𠮷",
    "é",
    "ﷺ",
    "０",
    "〇",
    "百分之五",
    "2025年",
    "二○二五年",
    "\"",
    "“",
    "”",
    "「",
    "(",
    ")",
    "（",
    "）",
    "-",
    "+",
    "~",
    "~9",
    "*",
    "?",
    "|",
    "&",
    "AND",
    "OR",
    "NOT",
    "或",
    "与",
    "title:",
    "日期：",
    "number:",
    "under:",
    "kind:条",
    "date:2021-13",
    "[1 TO 9]",
    "/.*/",
    "\\",
    "^",
    ":",
    "<b>",
    "&amp;",
    "=CMD()",
    "\t",
    "\r",
    "\n",
    "\n\n",
    "\u2028",
    "\u3000",
    " ",
    "|a|b|",
    "|---|",
    "# ",
    "```",
    "<!--",
    "-->",
    "林长制",
    "河湖",
    "oooo",
    "a",
    "千万亿",
    "万万万",
    "零零零",
    "￥",
    "％",
    "\ufffd",
    "\uffff",
    "\u0301",
    "\u200d",
    "👩‍👩‍👧",
    "ⅷ",
    "㈠",
    "⺠"
  };

  private final Random random;

  HostileText(long seed) {
    random = new Random(seed);
  }

  /** A text of that many pieces at most, one in eight of them repeated up to {@code repeats}. */
  String text(int pieces, int repeats) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(pieces); i >= 0; i--) {
      String piece = piece();
      text.append(random.nextInt(8) == 0 ? piece.repeat(1 + random.nextInt(repeats)) : piece);
    }
    return text.toString();
  }

  private String piece() {
    return switch (random.nextInt(6)) {
      case 0 -> Character.toString(random.nextInt(0x110000));
      case 1 -> Character.toString(0x4e00 + random.nextInt(0x5200));
      default -> PIECES[random.nextInt(PIECES.length)];
    };
  }
}
