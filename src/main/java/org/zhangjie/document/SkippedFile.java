package org.zhangjie.document;

import java.nio.file.Path;

/**
 * A file that was not read.
 *
 * @param file the file, or a folder that could not be opened
 * @param reason why, and what to do where something can be done
 */
public record SkippedFile(Path file, String reason) {}
