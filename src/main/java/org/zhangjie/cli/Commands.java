package org.zhangjie.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The tree of commands, bound to a terminal. */
final class Commands {
  private Commands() {}

  /**
   * The command line for these arguments. Where they start with a command's name only that command
   * is built: its options are found by reflection, and those of all would double the start-up.
   */
  static CommandLine of(Terminal terminal, String... args) {
    CommandLine commands = new CommandLine(new RootCommand(terminal));
    Map<String, Supplier<Object>> all = all(terminal);
    String named = args.length == 0 ? "" : args[0];
    if (all.containsKey(named) && !named.equals("completion")) {
      all.keySet().retainAll(Set.of(named));
    }
    all.forEach((name, command) -> commands.addSubcommand(name, command.get()));
    Failures failures = new Failures(terminal);
    commands
        .setResourceBundle(terminal.words().bundle())
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(terminal.ink() == Ink.COLOUR ? Ansi.ON : Ansi.OFF))
        .setOut(writer(terminal.out()))
        .setErr(writer(terminal.err()))
        .setUsageHelpWidth(terminal.columns() == 0 ? 80 : Math.clamp(terminal.columns(), 60, 100))
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures);
    return commands;
  }

  private static Map<String, Supplier<Object>> all(Terminal terminal) {
    Map<String, Supplier<Object>> all = new LinkedHashMap<>();
    all.put("search", () -> new SearchCommand(terminal));
    all.put("index", () -> new IndexCommand(terminal));
    all.put("show", () -> new ShowCommand(terminal));
    all.put("outline", () -> new OutlineCommand(terminal));
    all.put("split", () -> new SplitCommand(terminal));
    all.put("stats", () -> new StatsCommand(terminal));
    all.put("check", () -> new CheckCommand(terminal));
    all.put("eval", () -> new EvalCommand(terminal));
    all.put("completion", () -> new CompletionCommand(terminal));
    return all;
  }

  private static PrintWriter writer(java.io.PrintStream stream) {
    return new PrintWriter(stream, true, stream.charset());
  }
}
