package org.zhangjie.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The tree of commands, bound to a terminal. */
final class Commands {
  private Commands() {}

  static CommandLine of(Terminal terminal) {
    CommandLine commands =
        new CommandLine(new RootCommand(terminal))
            .addSubcommand(new SearchCommand(terminal))
            .addSubcommand(new IndexCommand(terminal))
            .addSubcommand(new ShowCommand(terminal))
            .addSubcommand(new OutlineCommand(terminal))
            .addSubcommand(new SplitCommand(terminal))
            .addSubcommand(new StatsCommand(terminal))
            .addSubcommand(new EvalCommand(terminal))
            .addSubcommand(new CompletionCommand(terminal));
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

  private static PrintWriter writer(java.io.PrintStream stream) {
    return new PrintWriter(stream, true, stream.charset());
  }
}
