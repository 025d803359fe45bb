package org.zhangjie.search;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of an order as people cite it, with the authority in front: 江州市人民政府令第57号. The document
 * itself may print it below its masthead, so that its number is 第57号 and its issuer 江州市人民政府.
 *
 * @param issuer the authority; empty if only 令第57号 was typed
 * @param number the number without it
 */
record OrderNumber(String issuer, String number) {
  private static final Pattern CITED =
      Pattern.compile(
          "(\\p{IsHan}*?)(?:命?令|通?公告|通告|决定|決定)?[（(]?"
              + "((?:(?:19|20)\\d{2}年)?第[\\d〇零一二三四五六七八九十百]{1,5}[号號])[）)]?");

  /** Ahead of national authorities, and not always typed. */
  private static final String STATE = "中华人民共和国";

  /** Reads what was typed; nothing if it is a bare number (第57号) or none. */
  static Optional<OrderNumber> parse(String text) {
    Matcher cited = CITED.matcher(text.replaceAll("\\s+", ""));
    if (!cited.matches() || cited.start(2) == 0) {
      return Optional.empty();
    }
    return Optional.of(new OrderNumber(cited.group(1), cited.group(2)));
  }

  /** The names under which the issuer may stand: as typed, and without the state ahead. */
  Set<String> issuers() {
    Set<String> names = new LinkedHashSet<>();
    names.add(issuer);
    if (issuer.startsWith(STATE) && !issuer.equals(STATE)) {
      names.add(issuer.substring(STATE.length()));
    }
    return names;
  }
}
