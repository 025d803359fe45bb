package org.zhangjie.highlight;

/**
 * One place where a sought term, or a part of it, stands in a text.
 *
 * @param start first unit in the original text
 * @param end one past the last unit in the original text
 * @param term index of the sought term
 * @param from first atom of the term that is covered
 * @param to one past the last atom that is covered
 */
record Match(int start, int end, int term, int from, int to) {}
