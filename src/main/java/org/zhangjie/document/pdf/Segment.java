package org.zhangjie.document.pdf;

import java.util.Arrays;
import org.zhangjie.document.BoldSigns;
import org.zhangjie.document.RaisedDigits;

/**
 * Glyphs that stand next to each other on one baseline. Lengths are points, from the upper left
 * corner of the page as it is read. Grows while its page is scanned, for one thread.
 */
final class Segment {
  /** Wider gaps part segments; the widest blank in running text is about half an em. */
  private static final float WIDEST_GAP = 0.8f;

  /** Latin words without a blank between them in the file stand about a quarter em apart. */
  private static final float WORD_GAP = 0.18f;

  /** Word processors set raised signs at 58 % of the size, typesetters at up to 75 %. */
  private static final float SMALL = 0.75f;

  /** How far raised and lowered signs stand off the baseline, in sizes of the larger sign. */
  private static final float OFF_BASELINE = 0.6f;

  /** Some programs print a sign twice, a little apart, for want of a bold font. */
  private static final float PRINTED_TWICE = 0.2f;

  private final StringBuilder text = new StringBuilder();
  private final BoldSigns signs = new BoldSigns();
  private float[] lefts = new float[32];
  private float end;
  private float y;
  private float size;
  private int last = -1;
  private String firstFont = "";
  private String lastFont = "";

  Segment(Glyph glyph) {
    this.y = glyph.y();
    this.size = glyph.size();
    add(glyph);
  }

  private Segment(Segment from, int start, int stop) {
    this.y = from.y;
    this.size = from.size;
    this.text.append(from.text, start, stop);
    this.lefts = Arrays.copyOfRange(from.lefts, start, stop);
    this.firstFont = from.firstFont;
    this.lastFont = from.lastFont;
    this.end = stop < from.text.length() ? from.lefts[stop] : from.end;
    this.signs.add(text.toString(), from.isBold());
  }

  /** Takes a glyph if it goes on the segment, and tells whether it did. */
  boolean take(Glyph glyph) {
    float larger = Math.max(size, glyph.size());
    float gap = glyph.x() - end;
    boolean small = Math.min(size, glyph.size()) <= SMALL * larger;
    boolean level = Math.abs(glyph.y() - y) <= (small ? OFF_BASELINE : 0.2f) * larger;
    if (!level || gap > WIDEST_GAP * larger || gap < -0.5f * larger) {
      return printedAgain(glyph);
    }
    if (printedAgain(glyph)) {
      return true;
    }
    if (gap > WORD_GAP * larger && isNarrow(glyph.text().charAt(0)) && isNarrow(lastSign())) {
      append(" ", end);
    }
    add(glyph);
    return true;
  }

  private boolean printedAgain(Glyph glyph) {
    return last >= 0
        && Math.abs(glyph.x() - lefts[last]) < PRINTED_TWICE * size
        && Math.abs(glyph.y() - y) < PRINTED_TWICE * size
        && text.substring(last).equals(glyph.text());
  }

  private void add(Glyph glyph) {
    if (glyph.size() > size && !glyph.text().isBlank()) {
      raiseAll();
      y = glyph.y();
      size = glyph.size();
    }
    boolean raised = glyph.size() <= SMALL * size && glyph.y() < y - 0.1f * size;
    last = text.length();
    append(raised ? RaisedDigits.of(glyph.text()) : glyph.text(), glyph.x());
    signs.add(glyph.text(), glyph.bold());
    lastFont = glyph.isHan() ? glyph.font() : lastFont;
    firstFont = firstFont.isEmpty() ? lastFont : firstFont;
    end = glyph.end();
  }

  /** What came before a larger sign, in smaller type and higher up, was raised. */
  private void raiseAll() {
    String raised = RaisedDigits.of(text.toString());
    text.setLength(0);
    text.append(raised);
  }

  private void append(String sign, float left) {
    if (text.length() + sign.length() > lefts.length) {
      lefts = Arrays.copyOf(lefts, 2 * (text.length() + sign.length()));
    }
    for (int i = 0; i < sign.length(); i++) {
      lefts[text.length() + i] = left;
    }
    text.append(sign);
  }

  private char lastSign() {
    return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
  }

  static boolean isNarrow(char sign) {
    return sign > ' ' && sign < 0x2000;
  }

  /** The part between two places, which is empty if nothing stands there. */
  Segment between(float left, float right) {
    int start = 0;
    while (start < text.length() && middle(start) < left) {
      start++;
    }
    int stop = start;
    while (stop < text.length() && middle(stop) < right) {
      stop++;
    }
    return new Segment(this, start, stop);
  }

  private float middle(int i) {
    float next = i + 1 < text.length() ? Math.max(lefts[i + 1], lefts[i]) : end;
    return (lefts[i] + Math.min(next, lefts[i] + size)) / 2;
  }

  String text() {
    return text.toString();
  }

  boolean isBlank() {
    return text.toString().isBlank();
  }

  boolean isBold() {
    return signs.mark(text.toString());
  }

  /** Name of the font of its first Chinese character, empty if there is none. */
  String firstFont() {
    return firstFont;
  }

  /** Name of the font of its last Chinese character, empty if there is none. */
  String lastFont() {
    return lastFont;
  }

  /** Left end of the first sign that is no blank. */
  float left() {
    int i = 0;
    while (i < text.length() - 1 && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return text.isEmpty() ? end : lefts[i];
  }

  /** Right end of the last sign that is no blank. */
  float right() {
    int i = text.length();
    while (i > 0 && Character.isWhitespace(text.charAt(i - 1))) {
      i--;
    }
    return i == text.length() || i == 0 ? end : lefts[i];
  }

  float y() {
    return y;
  }

  float size() {
    return size;
  }
}
