package org.zhangjie.section;

/**
 * A heading names something; a provision says what shall be. Words that only sentences have speak
 * against a numbered line, whether or not it is short.
 */
final class PhraseEvidence implements Evidence {
  private static final String[] PROVISION = {
    "修改为", "修改為", "增加一", "增加规定", "作为第", "应当", "不得", "必须", "均应", "可以", "可由", "是指", "予以", "删去", "删除",
    "應當", "必須", "如下", "下列", "以下", "，将", "，由", "的，", "是否"
  };
  private static final String[] OPENINGS = {
    "凡", "将", "对于", "如果", "在", "问", "答", "本规定", "本办法", "本法", "本条", "经"
  };

  /** What speaks for a question, in which 可以 and 应当 are no provision. */
  private static final double QUESTION = 1.5;

  /** Beyond this many characters a phrase is more likely a sentence. */
  private static final int LONG = 32;

  @Override
  public String name() {
    return "phrase";
  }

  @Override
  public double weigh(Candidate candidate, Reading reading) {
    if (candidate.form.rank <= MarkerForm.BOX.rank
        || candidate.form == MarkerForm.ARTICLE
        || candidate.heading.isEmpty()) {
      return 0;
    }
    if (isQuestion(candidate, reading)) {
      return QUESTION;
    }
    String phrase = candidate.heading;
    double weight = 0;
    for (String word : PROVISION) {
      weight -= phrase.contains(word) ? 2 : 0;
    }
    for (String word : OPENINGS) {
      weight -= phrase.startsWith(word) ? 1 : 0;
    }
    weight -= HeadingText.ideographs(phrase) > LONG ? 1.5 : 0;
    weight -= phrase.length() < 2 ? 1.5 : 0;
    weight -= endsWithColon(candidate, reading) ? 1.5 : 0;
    return Math.max(-5, weight);
  }

  /** A numbered question on a line of its own, whose answer stands below. */
  private static boolean isQuestion(Candidate candidate, Reading reading) {
    return candidate.shape == Candidate.Shape.OWN_LINE
        && reading.lines().text(candidate.endLine).endsWith("？");
  }

  private static boolean endsWithColon(Candidate candidate, Reading reading) {
    return candidate.shape == Candidate.Shape.OWN_LINE
        && reading.lines().is(candidate.endLine, Lines.ENDS_CLAUSE);
  }
}
