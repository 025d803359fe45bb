package org.zhangjie.section;

import org.zhangjie.document.LineHint;
import org.zhangjie.document.SourceDocument;
import org.zhangjie.document.SourceLine;

/** A source made of a string, for tests. */
record TextSource(String source, String[] texts) implements SourceDocument {
  static TextSource of(String text) {
    return of("test.txt", text);
  }

  static TextSource of(String source, String text) {
    String[] lines = text.replace("\r\n", "\n").split("\n", -1);
    int count = lines[lines.length - 1].isEmpty() ? lines.length - 1 : lines.length;
    return new TextSource(source, java.util.Arrays.copyOf(lines, count));
  }

  @Override
  public int lineCount() {
    return texts.length;
  }

  @Override
  public SourceLine line(int number) {
    return new SourceLine(number, texts[number - 1], LineHint.NONE);
  }

  @Override
  public String sha256() {
    return "0".repeat(64);
  }
}
