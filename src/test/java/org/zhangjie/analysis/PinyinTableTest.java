package org.zhangjie.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Makes {@code pinyin.txt} from ICU4J and checks that the one checked in is the same; {@code
 * -Dgold.update=true} rewrites it.
 */
class PinyinTableTest {
  private static final Path FILE = Path.of("src/main/resources/org/zhangjie/analysis/pinyin.txt");
  private static final String TONES = "[\u0300\u0301\u0304\u030C]";
  private static final String HEADER =
      """
      # Reading without tone (v is ü), tabulator, the folded characters that are read so. Made by
      # PinyinTableTest from ICU4J %s (Han-Latin).
      # Contains data of the Unicode Consortium, (c) 1991-2026 Unicode, Inc., Unicode License V3.
      """;

  @Test
  void theTableAgreesWithIcu() throws IOException {
    String expected = table();
    if (Boolean.getBoolean("gold.update")) {
      Files.writeString(FILE, expected);
    }
    assertEquals(expected, Files.readString(FILE), FILE + " is stale: run with -Dgold.update=true");
  }

  private static String table() {
    Transliterator reader = Transliterator.getInstance("Han-Latin");
    Map<String, StringBuilder> lines = new TreeMap<>();
    for (int c = 0x4E00; c < 0xA000; c++) {
      String character = Character.toString(c);
      String reading = toneless(reader.transliterate(character));
      if (Folding.fold(c) == c && reading.matches("[a-z]+")) {
        lines.computeIfAbsent(reading, any -> new StringBuilder()).append(character);
      }
    }
    StringBuilder out =
        new StringBuilder(String.format(Locale.ROOT, HEADER, VersionInfo.ICU_VERSION));
    lines.forEach((reading, all) -> out.append(reading).append('\t').append(all).append('\n'));
    return out.toString();
  }

  private static String toneless(String reading) {
    String apart = Normalizer2.getNFDInstance().normalize(reading).replaceAll(TONES, "");
    return apart.replace("u\u0308", "v").replace("e\u0302", "e");
  }

  @Test
  void readsSimplifiedAndTraditionalAlike() {
    assertEquals("guo wu yuan ", Pinyin.of("国务院"));
    assertEquals("guo wu yuan ", Pinyin.of("國 務 院"));
    assertEquals("lv 5 g 𠮷 ", Pinyin.of("绿5G𠮷"));
    assertEquals("", Pinyin.of('，'));
  }
}
