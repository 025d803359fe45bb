package org.zhangjie.section;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The printed contents lists: their lines are noise, their entries evidence for headings. */
final class Contents {
  /** Titles that are shorter are not looked for inside entries. */
  private static final int SHORTEST = 6;

  /** Entries that name a kind of document, of which so many are no chance. */
  private static final int FEWEST_DOCUMENTS = 2;

  private final Set<String> entries = new LinkedHashSet<>();
  private final Set<String> names = new HashSet<>();
  private @Nullable EntryIndex index;
  private int documents;

  /** Adds an entry without its leaders and page number. */
  void add(String entry) {
    String key = key(entry);
    if (key.length() > 1 && entries.add(key)) {
      index = null;
      Marker marker = Marker.read(entry);
      if (marker == null || mayNumberDocuments(marker.form())) {
        names.add(marker == null ? key : key(entry.substring(marker.end())));
        documents += !Genre.of(HeadingText.tidy(entry)).isEmpty() && !key.endsWith("要求") ? 1 : 0;
      }
    }
  }

  /** 一、 and 1. number the documents of a list, 第一章 and 1.1 the parts of one. */
  private static boolean mayNumberDocuments(MarkerForm form) {
    return form.rank > MarkerForm.DECIMAL.rank;
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  /** Whether an entry says exactly this. */
  boolean names(String heading) {
    return !entries.isEmpty() && entries.contains(key(heading));
  }

  /** Whether the list is one of documents and names this one, with a number before it or none. */
  boolean listsDocument(String title) {
    return listsDocuments() && names.contains(key(title));
  }

  /** Whether an entry holds this text, as where it also names the page, number or rubric. */
  boolean mentions(String title) {
    String key = key(title);
    if (key.length() < SHORTEST || entries.isEmpty()) {
      return false;
    }
    EntryIndex pieces = index;
    if (pieces == null) {
      pieces = new EntryIndex(entries, SHORTEST);
      index = pieces;
    }
    return entries.contains(key) || pieces.holds(key);
  }

  /** Whether the list is one of documents, as in a gazette or a collection of rules. */
  boolean listsDocuments() {
    return documents >= FEWEST_DOCUMENTS && 5 * documents >= 2 * entries.size();
  }

  /** Letters and digits alone, so that spaces, brackets and dots don't matter. */
  static String key(String text) {
    char[] out = new char[text.length()];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        out[length++] = c;
      }
    }
    return length == text.length() ? text : new String(out, 0, length);
  }
}
