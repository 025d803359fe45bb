package org.zhangjie.index;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexableFieldType;
import org.zhangjie.analysis.SectionField;
import org.zhangjie.analysis.TextView;

/**
 * A field of the index that holds terms of sections' texts: characters of each text for itself,
 * pairs and words of all texts together.
 */
record TermField(SectionField field, TextView view) {
  /** All there are. */
  static final List<TermField> EVERY =
      Stream.of(TextView.values())
          .flatMap(view ->
              Stream.of(SectionField.values())
                  .filter(field -> (field == SectionField.ALL) != view.hasPositions())
                  .map(field -> new TermField(field, view)))
          .toList();

  /** The field of a name, if it is one of these. */
  static Optional<TermField> of(String name) {
    return EVERY.stream().filter(field -> field.name().equals(name)).findFirst();
  }

  String name() {
    return field.in(view);
  }

  IndexableFieldType type() {
    return view.fieldType();
  }

  /** Whether a text belongs to it. */
  boolean holds(SectionField text) {
    return field == text || field == SectionField.ALL;
  }
}
