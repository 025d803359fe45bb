package org.zhangjie.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Where a command prints, and what the person there can see and read.
 *
 * @param out data
 * @param err everything else
 * @param ink how {@code out} is coloured
 * @param words the language of what is said
 * @param columns width of the terminal behind {@code out}, 0 if it is none
 * @param progress whether {@code err} is a terminal that progress may be shown on
 */
record Terminal(
    PrintStream out, PrintStream err, Ink ink, Words words, int columns, boolean progress) {

  /** Narrower than this nothing can be laid out. */
  private static final int NARROWEST = 20;

  /** Width of text that is no terminal's: files and pipes are not wrapped by us. */
  static final int UNBOUNDED = Integer.MAX_VALUE;

  /**
   * The terminal of this process. {@code bin/zhangjie} tells which streams are terminals and how
   * wide, since Java 21 cannot.
   */
  static Terminal ofProcess(String[] args) {
    String terminals = System.getProperty("zhangjie.terminal", "");
    boolean outIsTerminal = terminals.contains("out");
    Map<String, String> environment = System.getenv();
    int columns = Integer.getInteger("zhangjie.columns", 0);
    return new Terminal(
        stream(FileDescriptor.out, outIsTerminal),
        stream(FileDescriptor.err, terminals.contains("err")),
        ink(option(args, "--color"), environment, outIsTerminal),
        Words.of(language(option(args, "--lang"), environment)),
        outIsTerminal ? Math.max(columns, columns == 0 ? 80 : NARROWEST) : 0,
        terminals.contains("err") && !environment.getOrDefault("TERM", "dumb").equals("dumb"));
  }

  /** Columns that text may fill: the terminal's, or no bound. */
  int width() {
    return columns == 0 ? UNBOUNDED : columns;
  }

  /**
   * Prints a sentence on {@code err}, in lines no wider than the terminal, below what was printed
   * on {@code out} before it where both go to one terminal.
   */
  void remark(String sentence) {
    out.flush();
    List<Integer> breaks = Columns.wrap(sentence, width(), width());
    for (int i = 0; i + 1 < breaks.size(); i++) {
      err.println(sentence.substring(breaks.get(i), breaks.get(i + 1)).stripTrailing());
    }
  }

  /** Says a sentence on {@code err}. */
  void note(String key, Object... arguments) {
    remark(words.say(key, arguments));
  }

  /** Says a sentence on {@code err} that tells of a failure. */
  void complain(String sentence) {
    remark("zhangjie: " + Printable.line(sentence));
  }

  /**
   * Colours if asked for; else on a terminal, unless https://no-color.org or a dumb one says no.
   */
  static Ink ink(String asked, Map<String, String> environment, boolean outIsTerminal) {
    boolean refused =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb");
    return switch (asked) {
      case "always" -> Ink.COLOUR;
      case "never" -> Ink.PLAIN;
      default -> outIsTerminal && !refused ? Ink.COLOUR : Ink.PLAIN;
    };
  }

  /** The language asked for, else the one the locale's variables name, in their order. */
  static String language(String asked, Map<String, String> environment) {
    if (!asked.isEmpty()) {
      return asked;
    }
    for (String name : new String[] {"ZHANGJIE_LANG", "LC_ALL", "LC_MESSAGES", "LANG"}) {
      String value = environment.getOrDefault(name, "");
      if (!value.isEmpty()) {
        return value;
      }
    }
    return System.getProperty("user.language", "en");
  }

  /** The value of an option that must be known before the command line is parsed; empty if none. */
  static String option(String[] args, String name) {
    for (int i = 0; i < args.length && !args[i].equals("--"); i++) {
      if (args[i].startsWith(name + "=")) {
        return args[i].substring(name.length() + 1);
      }
      if (args[i].equals(name) && i + 1 < args.length) {
        return args[i + 1];
      }
    }
    return "";
  }

  private static PrintStream stream(FileDescriptor target, boolean isTerminal) {
    // Files and pipes are UTF-8 everywhere; a terminal gets what it can show.
    Charset charset =
        isTerminal
            ? Charset.forName(System.getProperty("stdout.encoding", "UTF-8"))
            : StandardCharsets.UTF_8;
    boolean autoFlush = target != FileDescriptor.out;
    return new PrintStream(
        new java.io.BufferedOutputStream(new FileOutputStream(target), 1 << 16),
        autoFlush,
        charset);
  }
}
