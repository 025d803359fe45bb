package org.zhangjie.document;

import java.io.IOException;

/**
 * Thrown when a file is not what it claims to be, or of a kind that is not read. The message says
 * what is wrong, where, and what to do.
 */
public class DocumentFormatException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String problem;

  /**
   * Makes an exception for a source.
   *
   * @param source path of the file, or its name inside an archive
   * @param problem what is wrong and what to do, one sentence without the path
   */
  public DocumentFormatException(String source, String problem) {
    super(source + ": " + problem);
    this.problem = problem;
  }

  /** What is wrong and what to do, without the path. */
  public String problem() {
    return problem;
  }
}
