package org.zhangjie.document.pdf;

/**
 * A line as it stands on a page. Lengths are points, from the upper left corner of the page.
 *
 * @param text the line's text
 * @param x left end of the first character
 * @param y baseline
 * @param size largest font size in the line
 * @param bold whether the whole line, or its first clause, is bold
 * @param page 1-based page
 * @param height of the page
 */
record PdfLine(String text, float x, float y, float size, boolean bold, int page, float height) {}
