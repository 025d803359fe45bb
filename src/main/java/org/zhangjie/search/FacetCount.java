package org.zhangjie.search;

/**
 * How many matching sections share a value.
 *
 * @param value the value, as a filter takes it
 * @param label the value as people read it: the title of a document, otherwise the same
 * @param count matching sections with that value, 1 or more
 */
public record FacetCount(String value, String label, long count) {}
