package org.zhangjie.analysis;

import java.util.Locale;

/** The texts of a section that are searched. */
public enum SectionField {
  /** The title of the section's document. */
  TITLE,
  /** The headings above the section, with their markers. */
  PATH,
  /** The section's own heading, with its marker. */
  HEADING,
  /** The section's own text. */
  BODY,
  /** All of these in one, by which sections are matched and ranked. */
  ALL;

  private static final String[] NAMES = new String[values().length * TextView.values().length];

  static {
    for (SectionField field : values()) {
      for (TextView view : TextView.values()) {
        NAMES[field.slot(view)] = field.name().toLowerCase(Locale.ROOT) + "." + view.label();
      }
    }
  }

  private int slot(TextView view) {
    return ordinal() * TextView.values().length + view.ordinal();
  }

  /** The name of the index field that holds a view of this text, such as {@code body.words}. */
  public String in(TextView view) {
    return NAMES[slot(view)];
  }
}
