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
    for (String word : RUN_ON) {
      if (text.startsWith(word, marker.end())) {
        return -7;
      }
    }
    return 0;
  }
}
