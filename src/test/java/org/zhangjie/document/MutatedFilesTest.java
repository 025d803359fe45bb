package org.zhangjie.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhangjie.section.SectionSplitter;

/**
 * Damaged files end in a document or in {@link DocumentFormatException}, in bounded time. {@code
 * -Dzhangjie.mutations=10000} makes it thorough.
 */
class MutatedFilesTest {
  private static final int MUTATIONS = Integer.getInteger("zhangjie.mutations", 60);
  private static final long SEED = Long.getLong("zhangjie.seed", 20261122L);

  @ParameterizedTest
  @ValueSource(strings = {"txt", "md", "html", "docx", "pdf"})
  void endInADocumentOrTheDocumentedException(String format) throws IOException {
    byte[] whole = Files.readAllBytes(Path.of("index-fixtures", "formats", "depot." + format));
    DocumentReader reader = new DocumentReader(Duration.ofSeconds(20));
    SectionSplitter splitter = new SectionSplitter();
    long[] length = {0};
    int read = 0;
    int refused = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      try {
        Random random = new Random(SEED + i);
        byte[] bytes =
            switch (format) {
              case "pdf" -> mutate(whole, random);
              case "docx" -> i % 2 == 0 ? mutate(whole, random) : mutateParts(whole, random);
              default -> mutateText(whole, random);
            };
        SourceDocument document = reader.read(bytes, "m." + format);
        splitter
            .split(document)
            .sections()
            .forEach(section -> length[0] += section.text().length());
        read++;
      } catch (DocumentFormatException e) {
        refused++;
      } catch (RuntimeException | StackOverflowError e) {
        throw new AssertionError(format + " of seed " + (SEED + i), e);
      }
    }
    assertTrue(
        read + refused == MUTATIONS && length[0] > 0, read + " read, " + refused + " refused");
  }

  /** Moves, drops and doubles stretches of characters, so that the text can still be decoded. */
  private static byte[] mutateText(byte[] whole, Random random) {
    StringBuilder text = new StringBuilder(new String(whole, UTF_8));
    for (int edits = 1 + random.nextInt(8); edits > 0; edits--) {
      int at = random.nextInt(text.length() - 64);
      int end = at + random.nextInt(64);
      String stretch = text.substring(at, end);
      switch (random.nextInt(3)) {
        case 0 -> text.delete(at, end);
        case 1 -> text.insert(random.nextInt(text.length()), stretch.repeat(1 + random.nextInt(4)));
        default -> text.setCharAt(at, (char) (' ' + random.nextInt(0xD700)));
      }
    }
    return text.toString().getBytes(UTF_8);
  }

  /** Mutates the XML inside, so that more than the archive's checksums is put to the test. */
  private static byte[] mutateParts(byte[] whole, Random random) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(whole));
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        byte[] part = from.readAllBytes();
        to.putNextEntry(new ZipEntry(entry.getName()));
        to.write(part.length > 1000 && random.nextInt(4) == 0 ? swapTags(part, random) : part);
      }
    }
    return out.toByteArray();
  }

  /** Well-formed XML with other element names and values than a word processor would write. */
  private static byte[] swapTags(byte[] part, Random random) {
    String xml = new String(part, UTF_8);
    String[] names = {
      "p", "r", "t", "tbl", "tr", "tc", "pPr", "numId", "ilvl", "lvl", "sdt", "del"
    };
    for (int edits = 1 + random.nextInt(6); edits > 0; edits--) {
      String from = names[random.nextInt(names.length)];
      String to = names[random.nextInt(names.length)];
      xml = xml.replaceAll("(</?w:)" + from + "(?=[ />])", "$1" + to);
      xml = xml.replaceFirst("w:val=\"\\d+\"", "w:val=\"" + random.nextInt() + "\"");
    }
    return xml.getBytes(UTF_8);
  }

  /** Flips, drops, doubles or zeroes a few stretches, or cuts the end off. */
  private static byte[] mutate(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    for (int edits = 1 + random.nextInt(8); edits > 0; edits--) {
      int at = random.nextInt(bytes.length);
      int length = Math.min(1 + random.nextInt(64), bytes.length - at);
      switch (random.nextInt(5)) {
        case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        case 1 -> {
          byte[] noise = new byte[length];
          random.nextBytes(noise);
          System.arraycopy(noise, 0, bytes, at, length);
        }
        case 2 -> Arrays.fill(bytes, at, at + length, (byte) 0);
        case 3 ->
            System.arraycopy(whole, random.nextInt(whole.length - length + 1), bytes, at, length);
        default -> bytes[at] = (byte) random.nextInt(256);
      }
    }
    return random.nextInt(10) == 0 ? Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length)) : bytes;
  }
}
