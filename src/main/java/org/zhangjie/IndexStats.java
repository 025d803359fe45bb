package org.zhangjie;

import java.util.Map;

/**
 * What is in an index.
 *
 * @param documents sources
 * @param sections sections of all sources
 * @param bytes size of the index itself
 * @param kinds sections of each kind, by label, most frequent first
 */
public record IndexStats(int documents, int sections, long bytes, Map<String, Integer> kinds) {}
