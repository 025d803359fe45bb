package org.zhangjie.index;

import java.util.Arrays;
import java.util.List;
import org.zhangjie.analysis.AnalysedText;
import org.zhangjie.analysis.SectionField;
import org.zhangjie.analysis.TermCodes;

/** The texts of one section, analysed: what its {@link TermMark}s stand for. */
final class SectionTerms {
  /** Of this object, its arrays, and its place among the pending. */
  private static final int OBJECT_BYTES = 200;

  private SectionField[] fields = new SectionField[4];
  private AnalysedText[] texts = new AnalysedText[4];
  private int count;
  private int bytes = OBJECT_BYTES;

  void add(SectionField field, AnalysedText text) {
    addShared(field, text);
    bytes += text.bytes();
  }

  /** Adds a text that the section before has, too, which counts for that one. */
  void addShared(SectionField field, AnalysedText text) {
    if (count == texts.length) {
      fields = Arrays.copyOf(fields, 2 * count);
      texts = Arrays.copyOf(texts, 2 * count);
    }
    fields[count] = field;
    texts[count++] = text;
  }

  /** Bytes taken up in memory. */
  int bytes() {
    return bytes;
  }

  /** Adds the values of a field to a list, in order; none if the section does not have it. */
  void addValues(TermField field, List<TermCodes> values) {
    for (int i = 0; i < count; i++) {
      if (field.holds(fields[i])) {
        values.add(texts[i].terms(field.view()));
      }
    }
  }
}
