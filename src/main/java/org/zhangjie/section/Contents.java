package org.zhangjie.section;

import java.util.HashSet;
import java.util.Set;

/** The printed contents lists: their lines are noise, their entries evidence for headings. */
final class Contents {
  private final Set<String> entries = new HashSet<>();

  /** Adds an entry without its leaders and page number. */
  void add(String entry) {
    String key = key(entry);
    if (key.length() > 1) {
      entries.add(key);
    }
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  /** Whether an entry says exactly this. */
  boolean names(String heading) {
    return !entries.isEmpty() && entries.contains(key(heading));
  }

  /** Whether an entry holds this text, as where it also names the page, number or rubric. */
  boolean mentions(String title) {
    String key = key(title);
    if (key.length() < 6) {
      return false;
    }
    for (String entry : entries) {
      if (entry.contains(key)) {
        return true;
      }
    }
    return false;
  }

  /** Letters and digits alone, so that spaces, brackets and dots don't matter. */
  static String key(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
