package org.zhangjie.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NumeralScannerTest {
  private static final long SEED = 1949;

  /** The numbers of a text, each as characters and value. */
  private static List<String> numbers(String text) {
    FoldedText folded = FoldedText.of(text);
    NumeralScanner scanner = new NumeralScanner();
    scanner.reset(folded);
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < folded.length(); i++) {
      if (scanner.find(i)) {
        int end = folded.end(scanner.end() - 1);
        numbers.add(text.substring(folded.start(i), end) + "=" + scanner.value());
      }
    }
    return numbers;
  }

  private static void assertNumbers(String text, String... expected) {
    assertEquals(List.of(expected), numbers(text));
  }

  @Test
  void readsEveryNotation() {
    assertNumbers("二〇二五年六月三十日", "二〇二五=2025", "六=6", "三十=30");
    assertNumbers("2025年06月，１２条", "2025=2025", "06=6", "１２=12");
    assertNumbers("第一百零五条、第一百一十条", "一百零五=105", "一百一十=110");
    assertNumbers("三亿二千万元，3.2亿元", "三亿二千万=320000000", "3.2亿=320000000");
    assertNumbers("两千五百万人，2500万人", "两千五百万=25000000", "2500万=25000000");
    assertNumbers("百分之五、百分之零点五、5.50％", "百分之五=5%", "百分之零点五=0.5%", "5.50％=5.5%");
    assertNumbers("千分之三，3‰", "千分之三=3‰", "3‰=3‰");
    assertNumbers("1,234,567元，1万亿元", "1,234,567=1234567", "1万亿=1000000000000");
    assertNumbers("三点五亿", "三点五亿=350000000");
  }

  @Test
  void passesOverWhatIsNotAWholeNumber() {
    assertNumbers("十四五规划");
    assertNumbers("一百五");
    assertNumbers("三万五");
    assertNumbers("2025.6.30");
    assertNumbers("12,34");
    assertNumbers("C919和PM2.5");
    assertNumbers("数十亿、几十人");
    assertNumbers("千万不要，万一", "一=1");
    assertNumbers("12345678901234567890");
    assertNumbers("九亿亿亿亿亿");
  }

  @Test
  void readsWhatItSpells() {
    Random random = new Random(SEED);
    for (int round = 0; round < 5_000; round++) {
      long number = random.nextLong(1L << (4 + random.nextInt(48)));
      String spelled = ChineseDigits.spell(number);
      assertNumbers("共" + spelled + "个", spelled + "=" + number);
      NumeralValue value = new NumeralValue();
      value.set(number, 0);
      int[] lengths = value.spelledLengths();
      for (String form : List.of(spelled, "" + number, String.format(Locale.ROOT, "%,d", number))) {
        assertTrue(
            Arrays.stream(lengths).anyMatch(l -> l == form.length()), form + " seed " + SEED);
      }
    }
  }
}
