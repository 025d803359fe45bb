package org.zhangjie.index;

import java.io.IOException;

/**
 * Thrown when an index was written by another version of the format or of the analysis. The message
 * says which, and how to rebuild it.
 */
public class IndexFormatException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Makes an exception with its whole message. */
  public IndexFormatException(String message) {
    super(message);
  }
}
