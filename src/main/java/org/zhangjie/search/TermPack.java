package org.zhangjie.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhangjie.analysis.FoldedText;
import org.zhangjie.analysis.TextView;
import org.zhangjie.document.DocumentFormatException;

/**
 * Other wordings for words of a query: abbreviations and what they stand for, the words of lay
 * people and those of the law. Applied when a query is read; the index knows nothing of them.
 *
 * <p>A pack is a text file in UTF-8, an entry a line: {@code 双碳 = 碳达峰碳中和} for wordings that mean
 * the same, any number of them; {@code 老赖 > 失信被执行人, 被执行人} for a word that is also looked for under
 * others, but not the other way round. A wording with a blank in it means that all its parts occur.
 * {@code #} starts a comment.
 *
 * <p>Immutable, safe for use by several threads.
 */
public final class TermPack {
  /** No other wordings at all. */
  public static final TermPack NONE = new TermPack(Map.of());

  /** Of one word so many wordings are looked for; more would drown the word itself. */
  private static final int MOST_WORDINGS = 8;

  private final Map<String, List<String>> wordings;
  private final int longest;

  private TermPack(Map<String, List<String>> wordings) {
    this.wordings = wordings;
    this.longest = wordings.keySet().stream().mapToInt(TermPack::length).max().orElse(0);
  }

  /** The packs that come with the library: official language, and lay words for legal terms. */
  public static TermPack defaults() {
    return Defaults.PACK;
  }

  /** Loaded when first asked for. */
  private static final class Defaults {
    static final TermPack PACK = resource("official-terms.txt").and(resource("lay-terms.txt"));
  }

  private static TermPack resource(String name) {
    try (InputStream in = TermPack.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource missing from the jar: " + name);
      }
      return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + name, e);
    }
  }

  /**
   * Reads a pack.
   *
   * @throws DocumentFormatException if a line is no entry, or the file is in another encoding
   */
  public static TermPack read(Path file) throws IOException {
    try {
      return parse(file.toString(), Files.readAllLines(file, StandardCharsets.UTF_8));
    } catch (CharacterCodingException e) {
      throw new DocumentFormatException(file.toString(), "is not UTF-8; save it as UTF-8");
    }
  }

  static TermPack parse(String name, List<String> lines) throws DocumentFormatException {
    Map<String, Set<String>> wordings = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = withoutRemark(lines.get(i)).strip();
      if (!line.isEmpty() && !entry(line, wordings)) {
        throw new DocumentFormatException(
            name, "line " + (i + 1) + " is neither 'word = word' nor 'word > word, word': " + line);
      }
    }
    return of(wordings);
  }

  /** Makes a pack of words, folded, and their other wordings. */
  static TermPack of(Map<String, Set<String>> wordings) {
    Map<String, List<String>> lists = new HashMap<>();
    wordings.forEach((key, set) -> lists.put(key, List.copyOf(set)));
    return new TermPack(Collections.unmodifiableMap(lists));
  }

  private static String withoutRemark(String line) {
    int start = line.startsWith("\uFEFF") ? 1 : 0;
    int end = line.indexOf('#');
    return line.substring(start, end < 0 ? line.length() : end);
  }

  private static boolean entry(String line, Map<String, Set<String>> wordings) {
    int arrow = line.indexOf('>');
    List<String> from = arrow < 0 ? words(line, '=') : list(line.substring(0, arrow));
    List<String> to = arrow < 0 ? from : list(line.substring(arrow + 1));
    for (String key : from) {
      for (String wording : to) {
        if (!key.equals(wording)) {
          wordings.computeIfAbsent(fold(key), k -> new LinkedHashSet<>()).add(wording);
        }
      }
    }
    return !from.isEmpty() && !to.isEmpty() && (arrow >= 0 || from.size() > 1);
  }

  private static List<String> list(String text) {
    return words(text.replace('，', ','), ',');
  }

  private static List<String> words(String text, char separator) {
    List<String> words = new ArrayList<>();
    for (String word : text.split(String.valueOf(separator), -1)) {
      if (!word.isBlank()) {
        words.add(word.strip());
      }
    }
    return words;
  }

  /** This pack with another's entries added. */
  public TermPack and(TermPack other) {
    Map<String, List<String>> both = new HashMap<>(wordings);
    other.wordings.forEach((key, added) ->
        both.merge(
            key,
            added,
            (a, b) -> {
              Set<String> joined = new LinkedHashSet<>(a);
              joined.addAll(b);
              return List.copyOf(joined);
            }));
    return new TermPack(Collections.unmodifiableMap(both));
  }

  /** How many words have other wordings. */
  public int size() {
    return wordings.size();
  }

  /**
   * A word of a text that has other wordings.
   *
   * @param start where it starts in the text
   * @param end where it ends
   * @param word the word, folded
   * @param wordings what is looked for as well
   */
  record Found(int start, int end, String word, List<String> wordings) {}

  /** The words of a text that have other wordings: the longest from the left, not overlapping. */
  List<Found> find(String text) {
    List<Found> found = new ArrayList<>();
    if (longest == 0) {
      return found;
    }
    FoldedText folded = FoldedText.of(text);
    Set<Integer> inside = insideWords(text);
    for (int i = 0; i < folded.length(); i++) {
      int end = match(folded, i, inside);
      if (end > 0) {
        String word = part(folded, i, end);
        List<String> list = wordings.getOrDefault(word, List.of());
        int limit = Math.min(MOST_WORDINGS, list.size());
        found.add(new Found(folded.start(i), folded.end(end - 1), word, list.subList(0, limit)));
        i = end - 1;
      }
    }
    return found;
  }

  /** The other wordings of a word. */
  List<String> wordings(String word) {
    List<String> list = wordings.getOrDefault(fold(word), List.of());
    return list.subList(0, Math.min(MOST_WORDINGS, list.size()));
  }

  private int match(FoldedText folded, int from, Set<Integer> inside) {
    for (int end = Math.min(folded.length(), from + longest); end > from; end--) {
      if (wordings.containsKey(part(folded, from, end))) {
        boolean cut = inside.contains(folded.start(from)) || inside.contains(folded.end(end - 1));
        return cut && end - from < 3 ? 0 : end;
      }
    }
    return 0;
  }

  /** Offsets inside a word of the segmenter: 人大 is not in 加拿大人大多. */
  private static Set<Integer> insideWords(String text) {
    Set<Integer> inside = new HashSet<>();
    for (QueryTerms.Token token : QueryTerms.tokens(TextView.WORDS, text)) {
      for (int i = token.start() + 1; i < token.end(); i++) {
        inside.add(i);
      }
    }
    return inside;
  }

  private static String part(FoldedText folded, int from, int to) {
    StringBuilder part = new StringBuilder();
    for (int i = from; i < to; i++) {
      part.appendCodePoint(folded.codePoint(i));
    }
    return part.toString();
  }

  private static String fold(String text) {
    FoldedText folded = FoldedText.of(text);
    return part(folded, 0, folded.length());
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
