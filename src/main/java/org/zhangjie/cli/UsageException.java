package org.zhangjie.cli;

/** Thrown when the command line asks for what cannot be done; the message is shown as it is. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
