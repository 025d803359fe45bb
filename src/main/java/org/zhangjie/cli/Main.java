package org.zhangjie.cli;

import java.util.Optional;
import java.util.function.IntSupplier;

/** The program behind {@code bin/zhangjie}. */
public final class Main {
  private Main() {}

  /**
   * Runs one command and ends the virtual machine with its exit code.
   *
   * @param args the command and its arguments
   */
  public static void main(String[] args) {
    SearchPreparation.begin(args);
    LuceneLog.silence();
    Terminal terminal = Terminal.ofProcess(args);
    int exit = survive(terminal, () -> run(terminal, args));
    terminal.out().flush();
    terminal.err().flush();
    System.exit(exit);
  }

  /** What is too large or too deep for this virtual machine ends in a sentence, too. */
  static int survive(Terminal terminal, IntSupplier command) {
    try {
      return command.getAsInt();
    } catch (OutOfMemoryError e) {
      terminal.complain(terminal.words().say("error.memory"));
    } catch (StackOverflowError e) {
      terminal.complain(terminal.words().say("error.depth"));
    }
    return Exit.INTERNAL;
  }

  /** Runs one command on the given streams and returns its exit code. */
  static int run(Terminal terminal, String... args) {
    Optional<SearchCommand> search = PlainSearch.read(terminal, args);
    int exit =
        search.isPresent()
            ? PlainSearch.run(terminal, search.get())
            : Commands.of(terminal, args).execute(args);
    terminal.out().flush();
    return exit;
  }
}
