package org.zhangjie.index;

import java.io.IOException;

/** Thrown when another writer holds the index. Reading it is still possible. */
public class IndexLockedException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Makes an exception with its whole message. */
  public IndexLockedException(String message, Throwable cause) {
    super(message, cause);
  }
}
