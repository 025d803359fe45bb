package org.zhangjie.document.pdf;

import java.util.List;

/**
 * What is printed on a page, in the order of its content stream.
 *
 * @param number 1-based
 * @param height of the page as it is read, in points
 * @param segments its text
 * @param rules straight lines along the axes
 */
record PageContent(int number, float height, List<Segment> segments, List<Rule> rules) {}
