package org.zhangjie.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs command lines as a person would type them, and tells what came of them. Standard error is
 * shown with {@code ! } before each line, escape characters as {@code \e}, scores and sizes as 0.
 */
final class Session {
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
  private static final Pattern SCORE =
      Pattern.compile("(\"score\" ?: ?|\t\\d+\t(?=\\d+\\.))[0-9.E-]+");
  private static final Pattern SIZE = Pattern.compile("[0-9.]+ (B|KB|MB)\\b");

  private final Map<String, String> places;

  /** Makes a session in which {@code {name}} stands for a path. */
  Session(Map<String, String> places) {
    this.places = places;
  }

  /** What {@code zhangjie …} prints; {@code COLUMNS=40 } before it makes a terminal that wide. */
  String run(String commandLine) {
    List<String> words = words(commandLine);
    int columns = 0;
    while (words.getFirst().startsWith("COLUMNS=")) {
      columns = Integer.parseInt(words.removeFirst().substring("COLUMNS=".length()));
    }
    words.removeFirst(); // zhangjie
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit = run(words, columns, out, err);
    StringBuilder told = new StringBuilder(text(out));
    text(err).lines().forEach(line -> told.append("! ").append(line).append('\n'));
    if (exit != 0) {
      told.append("[exit ").append(exit).append("]\n");
    }
    return told.toString();
  }

  private static int run(
      List<String> words, int columns, ByteArrayOutputStream out, ByteArrayOutputStream err) {
    String[] args = words.toArray(String[]::new);
    Terminal terminal =
        new Terminal(
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Terminal.ink(Terminal.option(args, "--color"), Map.of(), columns > 0),
            Words.of(Terminal.language(Terminal.option(args, "--lang"), Map.of("LANG", "C"))),
            columns,
            false);
    return Main.run(terminal, args);
  }

  private List<String> words(String commandLine) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(commandLine);
    while (matcher.find()) {
      String word = matcher.group(0);
      boolean quoted = word.startsWith("'") || word.startsWith("\"");
      words.add(quoted ? word.substring(1, word.length() - 1) : place(word));
    }
    return words;
  }

  private String place(String word) {
    String placed = word;
    for (Map.Entry<String, String> place : places.entrySet()) {
      placed = placed.replace("{" + place.getKey() + "}", place.getValue());
    }
    return placed;
  }

  private String text(ByteArrayOutputStream stream) {
    String text = stream.toString(StandardCharsets.UTF_8);
    for (Map.Entry<String, String> place : places.entrySet()) {
      text = text.replace(place.getValue(), "{" + place.getKey() + "}");
    }
    text = SCORE.matcher(text).replaceAll("$1" + "0");
    text = SIZE.matcher(text).replaceAll("0 KB");
    return text.replace("\u001b", "\\e");
  }
}
