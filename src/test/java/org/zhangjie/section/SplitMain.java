package org.zhangjie.section;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes section records as JSON lines, one file beside each source given, for scoring. */
final class SplitMain {
  private SplitMain() {}

  public static void main(String[] args) throws IOException {
    Path out = Path.of(args[0]);
    Files.createDirectories(out);
    long bytes = 0;
    long nanos = 0;
    for (int i = 1; i < args.length; i++) {
      Path file = Path.of(args[i]);
      String text = Files.readString(file, StandardCharsets.UTF_8);
      bytes += Files.size(file);
      long start = System.nanoTime();
      String name = file.getFileName().toString();
      SplitDocument split = new SectionSplitter().split(TextSource.of(name, text));
      StringBuilder json = new StringBuilder();
      for (Section s : split.sections()) {
        write(s, json);
      }
      nanos += System.nanoTime() - start;
      Files.writeString(out.resolve(name + ".jsonl"), json);
    }
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    err.printf(java.util.Locale.ROOT, "%.1f MB/s%n", bytes * 1e3 / Math.max(1, nanos));
  }

  static void write(Section s, StringBuilder json) {
    json.append("{\"id\":").append(quote(s.id()));
    json.append(",\"depth\":").append(s.depth());
    json.append(",\"kind\":").append(quote(s.kind().label()));
    json.append(",\"marker\":").append(quote(s.marker()));
    json.append(",\"heading\":").append(quote(s.heading()));
    json.append(",\"citation\":").append(quote(s.citation()));
    DocumentMetadata d = s.document();
    json.append(",\"document\":{\"title\":").append(quote(d.title()));
    json.append(",\"number\":").append(quote(d.number()));
    json.append(",\"issuer\":").append(quote(d.issuer()));
    json.append(",\"date\":").append(quote(d.date()));
    json.append(",\"genre\":").append(quote(d.genre()));
    json.append(",\"recipients\":").append(quote(d.recipients()));
    json.append(",\"openness\":").append(quote(d.openness())).append('}');
    json.append(",\"line\":").append(s.line()).append(",\"lines\":[");
    String comma = "";
    for (LineRange r : s.lines()) {
      json.append(comma).append('[').append(r.from()).append(',').append(r.to()).append(']');
      comma = ",";
    }
    json.append("],\"text\":").append(quote(s.text())).append("}\n");
  }

  private static String quote(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ') {
            out.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.append('"').toString();
  }
}
