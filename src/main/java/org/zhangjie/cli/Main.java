package org.zhangjie.cli;

import picocli.CommandLine;

/** The program behind {@code bin/zhangjie}. */
public final class Main {
  private Main() {}

  /**
   * Runs one command and ends the virtual machine with its exit code.
   *
   * @param args the command and its arguments
   */
  public static void main(String[] args) {
    LuceneLog.silence();
    Terminal terminal = Terminal.ofProcess(args);
    int exit = survive(terminal, args);
    terminal.out().flush();
    terminal.err().flush();
    System.exit(exit);
  }

  /** What is too large or too deep for this virtual machine ends in a sentence, too. */
  private static int survive(Terminal terminal, String... args) {
    try {
      return run(terminal, args);
    } catch (OutOfMemoryError e) {
      terminal.note("error.memory");
    } catch (StackOverflowError e) {
      terminal.note("error.depth");
    }
    return Exit.INTERNAL;
  }

  /** Runs one command on the given streams and returns its exit code. */
  static int run(Terminal terminal, String... args) {
    CommandLine commands = Commands.of(terminal, args);
    int exit = commands.execute(args);
    terminal.out().flush();
    return exit;
  }
}
