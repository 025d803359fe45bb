package org.zhangjie.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Makes {@code folding.txt} from ICU4J and checks that the one checked in is the same; {@code
 * -Dgold.update=true} rewrites it.
 */
class FoldingTableTest {
  private static final Path FILE = Path.of("src/main/resources/org/zhangjie/analysis/folding.txt");

  /**
   * Written as traditional by ICU, but living characters of simplified text: 乾隆, 著作, 俱乐部, 慰藉, 姊妹,
   * 摺扇, 摔跤, 大阪, 哪吒, 苎麻.
   */
  private static final String SIMPLIFIED_TOO = "乾著俱藉姊摺跤阪吒苎";

  /** Pairs of form and folded form that neither NFKC nor ICU's Hant-Hans knows. */
  private static final String OUR_PAIRS =
      // marks
      "〔(〕)【(】)[(])〖(〗)｛(｝){(})“\"”\"„\"‟\"〝\"〞\"「\"」\"‘'’'‚'‛'『'』'"
          + "—-–-‒-―-─-‐-‑-−-•·・·‧·∙·⋅·〜~∼~⋯…"
          // numerals: every round zero is 零
          + "〇零○零◯零"
          // old printing forms
          + "靑青羣群峯峰髙高吿告卽即旣既淸清";

  private final Normalizer2 compatibility = Normalizer2.getNFKCCasefoldInstance();
  private final Transliterator toSimplified = Transliterator.getInstance("Hant-Hans");
  private final Map<Integer, Integer> ours = pairs(OUR_PAIRS);
  private final Map<Integer, Integer> radicals = radicals();

  @Test
  void theTableAgreesWithIcu() throws IOException {
    String expected = table();
    if (Boolean.getBoolean("gold.update")) {
      Files.writeString(FILE, expected);
    }
    assertEquals(expected, Files.readString(FILE), FILE + " is stale: run with -Dgold.update=true");
  }

  private String table() {
    Map<Integer, StringBuilder> lines = new TreeMap<>();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (UCharacter.isDefined(c) && !(c < 0x10000 && Character.isSurrogate((char) c))) {
        int folded = fold(c);
        if (folded != c && folded != ' ') {
          lines.computeIfAbsent(folded, any -> new StringBuilder()).appendCodePoint(c);
        }
      }
    }
    StringBuilder out =
        new StringBuilder(String.format(Locale.ROOT, HEADER, VersionInfo.ICU_VERSION));
    lines.forEach((to, from) -> out.appendCodePoint(to).append('\t').append(from).append('\n'));
    return out.toString();
  }

  private static final String HEADER =
      """
      # Folded form, tabulator, the characters that are folded to it. Made by FoldingTableTest from
      # ICU4J %s (NFKC_Casefold; Hant-Hans; radicals by the root collation) and from its own list.
      # Contains data of the Unicode Consortium, (c) 1991-2026 Unicode, Inc., Unicode License V3.
      """;

  /** Applies the single steps until nothing changes, so that folding twice is folding once. */
  private int fold(int c) {
    int before = c;
    for (int rounds = 0; rounds < 8; rounds++) {
      int after = step(before);
      if (after == before) {
        return after;
      }
      before = after;
    }
    throw new AssertionError("folding runs in a circle at U+" + Integer.toHexString(c));
  }

  private int step(int c) {
    if (ours.containsKey(c)) {
      return ours.get(c);
    }
    if (radicals.containsKey(c)) {
      return radicals.get(c);
    }
    int plain = isCircled(c) ? c : single(compatibility.normalize(Character.toString(c)), c);
    if (plain != c || SIMPLIFIED_TOO.indexOf(c) >= 0) {
      return plain;
    }
    return single(toSimplified.transliterate(Character.toString(c)), c);
  }

  /** ① and its kin stay what they are: next to other digits they would change a number. */
  private static boolean isCircled(int c) {
    return UCharacter.getIntPropertyValue(c, UProperty.DECOMPOSITION_TYPE)
        == UCharacter.DecompositionType.CIRCLE;
  }

  private static int single(String folded, int otherwise) {
    boolean one = !folded.isEmpty() && folded.codePointCount(0, folded.length()) == 1;
    return one ? folded.codePointAt(0) : otherwise;
  }

  private static Map<Integer, Integer> pairs(String list) {
    Map<Integer, Integer> pairs = new HashMap<>();
    int[] characters = list.codePoints().toArray();
    for (int i = 0; i < characters.length; i += 2) {
      pairs.put(characters[i], characters[i + 1]);
    }
    return pairs;
  }

  /** Each radical and the ideograph that the root collation sorts at the same place. */
  private static Map<Integer, Integer> radicals() {
    RuleBasedCollator root = (RuleBasedCollator) Collator.getInstance(ULocale.ROOT);
    root.setStrength(Collator.PRIMARY);
    Map<ByteBuffer, Integer> ideographs = new HashMap<>();
    for (int c = 0x3400; c < 0xA000; c++) {
      ideographs.putIfAbsent(key(root, c), c);
    }
    Map<Integer, Integer> radicals = new HashMap<>();
    for (int c = 0x2E80; c < 0x2FE0; c++) {
      Integer ideograph = UCharacter.isDefined(c) ? ideographs.get(key(root, c)) : null;
      if (ideograph != null) {
        radicals.put(c, ideograph);
      }
    }
    return radicals;
  }

  private static ByteBuffer key(Collator collator, int c) {
    return ByteBuffer.wrap(collator.getCollationKey(Character.toString(c)).toByteArray());
  }
}
