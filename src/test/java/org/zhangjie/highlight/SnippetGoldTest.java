package org.zhangjie.highlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.zhangjie.section.LineMap;

/**
 * Snippets of {@code snippets/*.txt} against {@code snippets/*.gold}; {@code -Dgold.update=true}
 * rewrites the latter. A case starts with four lines, the sought terms (a phrase in quotes), length
 * and number of snippets, heading, and an empty one; the text follows.
 */
class SnippetGoldTest {
  private static final Path CASES = Path.of("src/test/resources/org/zhangjie/highlight/snippets");
  private static final Pattern TERM = Pattern.compile("\"([^\"]+)\"|(\\S+)");

  @TestFactory
  List<DynamicTest> cases() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(CASES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        tests.add(DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
      }
    }
    assertFalse(tests.isEmpty(), "no cases in " + CASES.toAbsolutePath());
    return tests;
  }

  private static void check(Path file) throws IOException {
    String shown = shown(Files.readString(file));
    Path gold = Path.of(file.toString().replaceFirst("txt$", "gold"));
    if (Boolean.getBoolean("gold.update")) {
      Files.writeString(gold, shown);
    }
    assertEquals(Files.readString(gold), shown);
  }

  private static String shown(String written) {
    String[] parts = written.split("\n", 5);
    String[] numbers = parts[1].split(" ", -1);
    SnippetSettings settings =
        new SnippetSettings(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
    String heading = parts[2];
    Highlights highlights =
        Highlighter.of(terms(parts[0]), settings)
            .highlight(heading, List.of(), parts[4], LineMap.EMPTY);
    MarkedText title = new MarkedText(heading, highlights.headingSpans());
    StringBuilder out = new StringBuilder();
    out.append(MarkedTexts.brackets(heading, highlights.headingSpans())).append('\n');
    highlights.snippets().forEach(s -> out.append(MarkedTexts.brackets(s)).append('\n'));
    out.append("+ ").append(highlights.more()).append('\n');
    out.append(title.toHtml("mark")).append('\n');
    highlights.snippets().forEach(s -> out.append(s.toHtml("mark")).append('\n'));
    out.append(title.toMarkdown()).append('\n');
    highlights.snippets().forEach(s -> out.append(s.toMarkdown()).append('\n'));
    return out.toString();
  }

  private static List<SoughtTerm> terms(String line) {
    List<SoughtTerm> terms = new ArrayList<>();
    for (Matcher matcher = TERM.matcher(line); matcher.find(); ) {
      String phrase = matcher.group(1);
      terms.add(phrase == null ? SoughtTerm.of(matcher.group(2)) : SoughtTerm.exact(phrase));
    }
    return terms;
  }
}
