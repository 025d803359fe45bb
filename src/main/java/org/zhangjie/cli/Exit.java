package org.zhangjie.cli;

/** The exit codes, the same for every command. */
final class Exit {
  /** Done, or at least one hit. */
  static final int FOUND = 0;

  /** Nothing found. */
  static final int NOTHING = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** A file or an index cannot be read or written, or is damaged. */
  static final int DAMAGED = 3;

  /** The time given was over: what is printed is a part of the answer, or nothing. */
  static final int TIMEOUT = 4;

  /** A fault of ours; the number is {@code EX_SOFTWARE} of sysexits.h. */
  static final int INTERNAL = 70;

  private Exit() {}
}
