package org.zhangjie.cli;

import java.util.Iterator;
import java.util.List;

/** The words that an option accepts, for help and shell completion. */
abstract class Choices implements Iterable<String> {
  private final List<String> words;

  private Choices(String... words) {
    this.words = List.of(words);
  }

  @Override
  public Iterator<String> iterator() {
    return words.iterator();
  }

  /** For {@code --lang}. */
  static final class Languages extends Choices {
    Languages() {
      super("en", "zh");
    }
  }

  /** For {@code --color}. */
  static final class Colours extends Choices {
    Colours() {
      super("auto", "always", "never");
    }
  }

  /** For {@code split --format}. */
  static final class SplitFormats extends Choices {
    SplitFormats() {
      super("tree", "jsonl", "account");
    }
  }

  /** For {@code --format} of commands that print one thing. */
  static final class TextOrJson extends Choices {
    TextOrJson() {
      super("text", "json");
    }
  }

  /** For {@code --format} of commands that print many things. */
  static final class TextOrLines extends Choices {
    TextOrLines() {
      super("text", "jsonl");
    }
  }

  /** For {@code outline --format}. */
  static final class OutlineFormats extends Choices {
    OutlineFormats() {
      super("text", "json", "jsonl");
    }
  }

  /** For {@code eval --format}. */
  static final class EvalFormats extends Choices {
    EvalFormats() {
      super("text", "json", "tsv");
    }
  }

  /** For {@code search --syntax}. */
  static final class Syntaxes extends Choices {
    Syntaxes() {
      super("free", "lucene");
    }
  }

  /** For {@code search --format}. */
  static final class HitFormats extends Choices {
    HitFormats() {
      super("text", "json", "jsonl", "tsv", "trec", "html");
    }
  }

  /**
   * The word, if it is one of these.
   *
   * @throws UsageException naming the option and what it accepts
   */
  String check(Terminal terminal, String option, String word) {
    if (!words.contains(word)) {
      throw new UsageException(
          terminal.words().say("error.choice", option, word, String.join(", ", words)));
    }
    return word;
  }
}
