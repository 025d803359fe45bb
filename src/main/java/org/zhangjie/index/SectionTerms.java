package org.zhangjie.index;

import java.util.ArrayList;
import java.util.List;
import org.zhangjie.analysis.AnalysedText;
import org.zhangjie.analysis.SectionField;
import org.zhangjie.analysis.TermCodes;

/** The texts of one section, analysed: what its {@link TermMark}s stand for. */
final class SectionTerms {
  /** Of this object, its lists, and its place among the pending. */
  private static final int OBJECT_BYTES = 240;

  private final List<SectionField> fields = new ArrayList<>(4);
  private final List<AnalysedText> texts = new ArrayList<>(4);
  private int bytes = OBJECT_BYTES;

  void add(SectionField field, AnalysedText text) {
    addShared(field, text);
    bytes += text.bytes();
  }

  /** Adds a text that the section before has, too, which counts for that one. */
  void addShared(SectionField field, AnalysedText text) {
    fields.add(field);
    texts.add(text);
  }

  /** Bytes taken up in memory. */
  int bytes() {
    return bytes;
  }

  /** Adds the values of a field to a list, in order; none if the section does not have it. */
  void addValues(TermField field, List<TermCodes> values) {
    for (int i = 0; i < texts.size(); i++) {
      if (field.holds(fields.get(i))) {
        values.add(texts.get(i).terms(field.view()));
      }
    }
  }
}
