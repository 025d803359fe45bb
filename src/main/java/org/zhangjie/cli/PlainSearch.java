package org.zhangjie.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Searches with no option but those in most use, read without picocli: to load it and to have it
 * look for a command's options takes a third of such a search's time as a process. All other
 * arguments, and all that are wrong, are picocli's to read and to complain of.
 */
final class PlainSearch {
  private PlainSearch() {}

  /** The search that these arguments ask for, or nothing if picocli is to read them. */
  static Optional<SearchCommand> read(Terminal terminal, String... args) {
    if (args.length < 2 || !args[0].equals("search")) {
      return Optional.empty();
    }
    SearchCommand search = new SearchCommand(terminal);
    List<String> query = new ArrayList<>();
    Set<String> options = new HashSet<>();
    for (int i = 1; i < args.length; i++) {
      String argument = args[i];
      if (!argument.startsWith("-") && !argument.startsWith("@")) {
        query.add(argument);
        continue;
      }
      int equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
      String option = equals < 0 ? argument : argument.substring(0, equals);
      if (equals < 0 && ++i == args.length) {
        return Optional.empty();
      }
      option = option.equals("-n") ? "--limit" : option;
      String value = equals < 0 ? args[i] : argument.substring(equals + 1);
      if (!isPlain(value) || !options.add(option) || !search.set(option, value)) {
        return Optional.empty();
      }
    }
    search.ask(List.copyOf(query));
    return Optional.of(search);
  }

  private static boolean isPlain(String value) {
    return !value.isEmpty() && !value.startsWith("-") && !value.startsWith("@");
  }

  /** Runs a search to its exit code, whatever becomes of it. */
  static int run(Terminal terminal, SearchCommand search) {
    try {
      return search.call();
    } catch (IOException | RuntimeException e) {
      return new Failures(terminal).tell(e);
    }
  }
}
