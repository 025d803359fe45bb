package org.zhangjie.section;

/** 第三十条规定的, 第一章至第三章: a number that the sentence speaks of. */
final class CitationEvidence implements Evidence {
  private static final String[] RUN_ON = {
    "规定", "至", "到", "所", "的", "、", "和第", "及第", "或者第", "第", "中规定", "之规定", "，", "。", "；", "）", "》",
    "規定", "與第", "以及", "修改为", "改为"
  };

  @Override
  public String name() {
    return "citation";
  }

  @Override
  public double weigh(Candidate candidate, Reading reading) {
    if (candidate.form.opens[0].isEmpty() || !candidate.form.opens[0].equals("第")) {
      return 0;
    }
    if (candidate.form == MarkerForm.ORDINAL) {
      return 0;
    }
    String text = reading.lines().text(candidate.line);
    Marker marker = reading.lines().marker(candidate.line);
    if (marker == null || marker.spaced()) {
      return 0;
    }
    if (isQuoted(text, marker.end())) {
      return -7;
    }
    for (String word : RUN_ON) {
      if (text.startsWith(word, marker.end())) {
        return -7;
      }
    }
    return 0;
  }

  /** 第一章“总则”，明确了…: a sentence about a chapter. */
  private static boolean isQuoted(String text, int from) {
    boolean open = from < text.length() && "“《「".indexOf(text.charAt(from)) >= 0;
    int close = open ? text.indexOf("”》」".charAt("“《「".indexOf(text.charAt(from))), from) : -1;
    return close > 0
        && close + 1 < text.length()
        && "，、规主共是从对".indexOf(text.charAt(close + 1)) >= 0;
  }
}
