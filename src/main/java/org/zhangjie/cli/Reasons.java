package org.zhangjie.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Chinese sentences for the library's reasons why a file was not read. The library says them in
 * English, which is their key, as in gettext; a reason without a sentence stays English.
 */
final class Reasons {
  private static final Pattern GAP = Pattern.compile("\\{(\\d?)\\}");

  private final List<Entry> entries = new ArrayList<>();

  private record Entry(Pattern english, String chinese) {}

  Reasons() {
    for (String line : resource().lines().toList()) {
      String[] cells = line.split("\t", 2);
      if (cells.length == 2) {
        String pattern =
            Arrays.stream(cells[0].split("\\{\\}", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining("(.*)"));
        entries.add(new Entry(Pattern.compile(pattern, Pattern.DOTALL), cells[1]));
      }
    }
  }

  /** The reason in Chinese, or as it is. */
  String chinese(String reason) {
    for (Entry entry : entries) {
      Matcher matcher = entry.english.matcher(reason);
      if (matcher.matches()) {
        return filled(entry.chinese, matcher);
      }
    }
    return reason;
  }

  private static String filled(String sentence, Matcher values) {
    int[] next = {0};
    return GAP.matcher(sentence)
        .replaceAll(gap -> {
          int value = gap.group(1).isEmpty() ? next[0]++ : Integer.parseInt(gap.group(1));
          return Matcher.quoteReplacement(values.group(value + 1));
        });
  }

  private static String resource() {
    try (InputStream in = Reasons.class.getResourceAsStream("reasons.zh.tsv")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
