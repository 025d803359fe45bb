package org.zhangjie.search;

import java.io.IOException;

/**
 * Thrown when the time of a request is over and a part of the answer would mislead, as with counts.
 */
public class SearchTimeoutException extends IOException {
  private static final long serialVersionUID = 1L;

  SearchTimeoutException() {
    super("the time given was too short to count all that matches; give more, or ask for less");
  }
}
