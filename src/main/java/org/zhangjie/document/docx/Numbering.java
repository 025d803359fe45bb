package org.zhangjie.document.docx;

import static org.zhangjie.document.docx.Attributes.number;
import static org.zhangjie.document.docx.Attributes.of;
import static org.zhangjie.document.docx.Attributes.on;
import static org.zhangjie.document.docx.Attributes.val;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Automatic numbers, counted as Word counts them while the paragraphs go by. For one pass of one
 * thread.
 */
final class Numbering {
  private static final int LEVELS = 9;

  /** A level whose count has not begun, or begins anew below a higher level's next number. */
  private static final int UNSET = Integer.MIN_VALUE;

  private final Map<String, Level[]> abstractLists = new HashMap<>();
  private final Map<String, Level[]> listsOfTheirOwn = new HashMap<>();
  private final Map<String, String> abstractOf = new HashMap<>();
  private final Map<String, Map<Integer, Integer>> startOverrides = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();

  /** One level of a list as its definition gives it. */
  private static final class Level {
    int start = 1;
    String format = "decimal";
    String text = "";
    String suffix = "tab";
    String style = "";
    boolean legal;
  }

  static Numbering read(DocxParts parts) throws XMLStreamException {
    Numbering numbering = new Numbering();
    if (parts.has(DocxParts.NUMBERING)) {
      numbering.read(parts.xml(DocxParts.NUMBERING));
    }
    return numbering;
  }

  /** The level of a list that is tied to a paragraph style, 0 if none says so. */
  int levelOfStyle(String numId, String style) {
    Level[] levels = levels(numId).orElse(new Level[0]);
    for (int i = 0; i < levels.length; i++) {
      if (levels[i].style.equals(style) && !style.isEmpty()) {
        return i;
      }
    }
    return 0;
  }

  /**
   * Counts one more paragraph of a list and prints its number.
   *
   * @return the number as Word shows it, with a blank behind it where Word leaves a space; empty
   *     for bullets and unknown lists
   */
  String next(String numId, int level) {
    Optional<Level[]> found = levels(numId);
    if (found.isEmpty() || level < 0 || level >= LEVELS) {
      return "";
    }
    Level[] levels = found.get();
    int[] counts = counters.computeIfAbsent(counterKey(numId), key -> unset());
    for (int i = 0; i <= level; i++) {
      if (counts[i] == UNSET) {
        counts[i] = start(numId, levels, i) - (i == level ? 1 : 0);
      }
    }
    counts[level]++;
    Arrays.fill(counts, level + 1, LEVELS, UNSET);
    String label = label(levels, level, counts);
    boolean apart = !label.isEmpty() && !levels[level].suffix.equals("nothing") && spaced(label);
    return apart ? label + " " : label;
  }

  private static int[] unset() {
    int[] counts = new int[LEVELS];
    Arrays.fill(counts, UNSET);
    return counts;
  }

  private static String label(Level[] levels, int level, int[] counts) {
    if (levels[level].format.equals("bullet")) {
      return "";
    }
    String text = levels[level].text;
    for (int i = 0; i <= level; i++) {
      String format = levels[level].legal ? "decimal" : levels[i].format;
      text = text.replace("%" + (i + 1), NumberFormat.print(format, counts[i]));
    }
    return text;
  }

  /** After 、 and ） the width of the sign is gap enough. */
  private static boolean spaced(String label) {
    return "、）)．。".indexOf(label.charAt(label.length() - 1)) < 0;
  }

  private int start(String numId, Level[] levels, int level) {
    return startOverrides.getOrDefault(numId, Map.of()).getOrDefault(level, levels[level].start);
  }

  /** Lists over one definition go on counting together, unless a list starts afresh. */
  private String counterKey(String numId) {
    return startOverrides.containsKey(numId) ? "num " + numId : "abstract " + abstractOf.get(numId);
  }

  private Optional<Level[]> levels(String numId) {
    Level[] own = listsOfTheirOwn.get(numId);
    return own != null
        ? Optional.of(own)
        : Optional.ofNullable(abstractOf.get(numId)).map(abstractLists::get);
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    Level level = new Level();
    Level[] levels = new Level[0];
    String numId = "";
    int override = 0;
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "abstractNum" -> {
          levels = newLevels();
          numId = "";
          abstractLists.put(of(xml, "abstractNumId"), levels);
        }
        case "lvl" -> {
          int i = number(of(xml, "ilvl"), 0);
          Level[] target = numId.isEmpty() ? levels : ownLevels(numId);
          level = new Level();
          if (i >= 0 && i < target.length) {
            target[i] = level;
          }
        }
        case "start" -> level.start = number(xml, 1);
        case "numFmt" -> level.format = val(xml);
        case "lvlText" -> level.text = val(xml);
        case "suff" -> level.suffix = val(xml);
        case "pStyle" -> level.style = val(xml);
        case "isLgl" -> level.legal = on(xml);
        case "num" -> numId = of(xml, "numId");
        case "abstractNumId" -> abstractOf.put(numId, val(xml));
        case "lvlOverride" -> override = number(of(xml, "ilvl"), 0);
        case "startOverride" ->
            startOverrides
                .computeIfAbsent(numId, key -> new HashMap<>())
                .put(override, number(xml, 1));
        default -> {}
      }
    }
  }

  /** The levels of a list that states some anew, the others as its definition has them. */
  private Level[] ownLevels(String numId) {
    return listsOfTheirOwn.computeIfAbsent(
        numId, key -> abstractLists.getOrDefault(abstractOf.get(key), newLevels()).clone());
  }

  private static Level[] newLevels() {
    Level[] levels = new Level[LEVELS];
    for (int i = 0; i < LEVELS; i++) {
      levels[i] = new Level();
    }
    return levels;
  }
}
