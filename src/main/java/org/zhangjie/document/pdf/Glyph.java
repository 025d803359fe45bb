package org.zhangjie.document.pdf;

/**
 * A sign as it stands on a page. Lengths are points, from the upper left corner as it is read.
 *
 * @param text what it stands for, at least one character
 * @param x left end
 * @param end right end
 * @param y baseline
 * @param size of its font as printed
 * @param bold whether it is printed in bold
 * @param font name of its font
 */
record Glyph(String text, float x, float end, float y, float size, boolean bold, String font) {
  boolean isHan() {
    return text.charAt(0) >= 0x3400 && text.charAt(0) <= 0x9FFF;
  }
}
