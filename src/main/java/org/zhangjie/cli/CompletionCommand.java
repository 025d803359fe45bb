package org.zhangjie.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code zhangjie completion}: a script that completes commands and options in bash and zsh. */
@Command(name = "completion")
final class CompletionCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Spec private CommandSpec spec;

  CompletionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    terminal.out().println(AutoComplete.bash("zhangjie", spec.root().commandLine()));
    return Exit.FOUND;
  }
}
