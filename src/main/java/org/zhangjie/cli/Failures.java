package org.zhangjie.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.index.CorruptIndexException;
import org.jspecify.annotations.Nullable;
import org.zhangjie.document.DocumentFormatException;
import org.zhangjie.search.QuerySyntaxException;
import org.zhangjie.search.SearchTimeoutException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one sentence on {@code err} and an exit code. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final Terminal terminal;

  Failures(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public int handleParseException(ParameterException failure, String[] args) {
    String command = failure.getCommandLine().getCommandSpec().qualifiedName();
    terminal.complain(sentence(failure) + " " + terminal.words().say("error.help", command));
    return Exit.USAGE;
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    return tell(failure);
  }

  /** Tells what a command failed of, and returns its exit code. */
  int tell(Exception failure) {
    terminal.out().flush();
    if (failure instanceof QuerySyntaxException syntax) {
      terminal.complain(sentence(syntax));
      return Exit.USAGE;
    }
    if (failure instanceof UsageException || failure instanceof IllegalArgumentException) {
      terminal.complain(String.valueOf(failure.getMessage()));
      return Exit.USAGE;
    }
    if (failure instanceof SearchTimeoutException) {
      terminal.complain(terminal.words().say("search.timeout.counts"));
      return Exit.TIMEOUT;
    }
    if (io(failure) instanceof IOException io) {
      terminal.complain(sentence(io));
      return Exit.DAMAGED;
    }
    terminal.complain(terminal.words().say("error.internal", failure));
    if (System.getenv("ZHANGJIE_DEBUG") != null) {
      failure.printStackTrace(terminal.err());
    }
    return Exit.INTERNAL;
  }

  private String sentence(QuerySyntaxException failure) {
    String problem = String.valueOf(failure.getMessage());
    return failure.column() == 0
        ? terminal.words().say("error.syntax", problem)
        : terminal.words().say("error.syntax.at", failure.column(), problem);
  }

  private static @Nullable Throwable io(Exception failure) {
    return failure instanceof UncheckedIOException ? failure.getCause() : failure;
  }

  /** What an I/O failure means to a person; the class of Java's exceptions is half of it. */
  String sentence(IOException failure) {
    if (failure instanceof FileSystemException about && about.getFile() != null) {
      String file = about.getFile();
      return switch (failure) {
        case NoSuchFileException e -> terminal.words().say("error.missing", file);
        case AccessDeniedException e -> terminal.words().say("error.denied", file);
        case FileAlreadyExistsException e -> terminal.words().say("error.folder", file);
        case NotDirectoryException e -> terminal.words().say("error.folder", file);
        default -> String.valueOf(failure.getMessage());
      };
    }
    if (failure instanceof DocumentFormatException about) {
      String source = String.valueOf(about.getMessage()).replace(about.problem(), "");
      return source + terminal.words().reason(about.problem());
    }
    if (failure instanceof InterruptedIOException
        || failure instanceof ClosedByInterruptException) {
      return terminal.words().say("error.interrupted");
    }
    if (failure instanceof CorruptIndexException damage) {
      return terminal.words().say("error.damaged", damage.getOriginalMessage());
    }
    String message = failure.getMessage();
    return message == null || message.isEmpty() ? failure.toString() : message;
  }

  private String sentence(ParameterException failure) {
    if (failure instanceof UnmatchedArgumentException unmatched) {
      return sentence(unmatched);
    }
    if (failure instanceof MissingParameterException missing) {
      String names =
          missing.getMissing().stream().map(Failures::name).collect(Collectors.joining(", "));
      return terminal.words().say("error.required", names);
    }
    if (failure.getArgSpec() instanceof OptionSpec option && failure.getValue() != null) {
      return sentence(option, failure.getValue());
    }
    String message = String.valueOf(failure.getMessage());
    return message.endsWith(".") || message.endsWith("。") ? message : message + ".";
  }

  private String sentence(OptionSpec option, String value) {
    Words words = terminal.words();
    String key = "error.value." + option.paramLabel();
    return words.bundle().containsKey(key)
        ? words.say("error.value", option.longestName(), words.say(key), value)
        : words.say("error.value.none", option.longestName(), value);
  }

  private String sentence(UnmatchedArgumentException unmatched) {
    Words words = terminal.words();
    String first = unmatched.getUnmatched().getFirst();
    if (unmatched.isUnknownOption()) {
      return words.say("error.option", first);
    }
    if (unmatched.getCommandLine().getParent() != null) {
      return words.say("error.argument", first);
    }
    List<String> near = unmatched.getSuggestions();
    return words.say("error.command", first)
        + (near.isEmpty() ? "" : words.say("error.suggestion", near.getFirst()));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
