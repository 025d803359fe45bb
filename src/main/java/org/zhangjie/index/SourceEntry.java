package org.zhangjie.index;

/**
 * What the index knows about one source: a line of its manifest. It is written in the same step as
 * the source's sections, so that it never disagrees with them.
 *
 * @param source name of the source in the index, unique
 * @param root absolute path of the folder it was found under, empty if it came from no file
 * @param file absolute path of the file, empty if it came from no file
 * @param size in bytes, -1 if unknown
 * @param modified time of last modification in milliseconds since 1970, 0 if unknown
 * @param sha256 of its bytes, lower-case hexadecimal
 * @param sections how many sections it has
 */
public record SourceEntry(
    String source,
    String root,
    String file,
    long size,
    long modified,
    String sha256,
    int sections) {
  SourceEntry withSections(int count) {
    return new SourceEntry(source, root, file, size, modified, sha256, count);
  }
}
