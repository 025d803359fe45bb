package org.zhangjie.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code zhangjie} without a command: tells which there are. */
@Command(
    name = "zhangjie",
    versionProvider = Version.class,
    sortOptions = false,
    synopsisSubcommandLabel = "COMMAND")
final class RootCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT)
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true)
  private boolean version;

  // Read by Terminal before parsing; declared here for help and completion.
  @Option(
      names = "--lang",
      paramLabel = "en|zh",
      completionCandidates = Choices.Languages.class,
      scope = ScopeType.INHERIT)
  void language(String word) {
    check("--lang", new Choices.Languages(), word);
  }

  @Option(
      names = "--color",
      paramLabel = "auto|always|never",
      completionCandidates = Choices.Colours.class,
      scope = ScopeType.INHERIT)
  void colour(String word) {
    check("--color", new Choices.Colours(), word);
  }

  RootCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  private void check(String option, Choices choices, String word) {
    try {
      choices.check(terminal, option, word);
    } catch (UsageException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(terminal.err());
    return Exit.USAGE;
  }
}
