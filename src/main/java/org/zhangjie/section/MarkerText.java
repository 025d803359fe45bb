package org.zhangjie.section;

/** Writes markers: the number of one put in the place of another, in the same numerals. */
final class MarkerText {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String UNITS = "千百十";

  private MarkerText() {}

  /** The marker that a heading would have with another number: 第十二条 with 13 is 第十三条. */
  static String withNumber(Candidate heading, int number) {
    String marker = heading.marker;
    char first = marker.charAt(0);
    if (Numeral.enclosed(first) != Numeral.NONE) {
      char other = (char) (first - Numeral.enclosed(first) + number);
      return Numeral.enclosed(other) == number ? String.valueOf(other) : Integer.toString(number);
    }
    int start = heading.form == MarkerForm.DECIMAL ? marker.lastIndexOf('.') + 1 : 0;
    while (start < marker.length() && !Numeral.isPart(marker.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < marker.length() && Numeral.isPart(marker.charAt(end))) {
      end++;
    }
    boolean arabic = start < end && Numeral.isArabic(marker.charAt(start));
    int rest = heading.form == MarkerForm.ARTICLE ? end + 1 : marker.length();
    return marker.substring(0, start)
        + (arabic ? Integer.toString(number) : chinese(number))
        + marker.substring(end, Math.max(end, Math.min(rest, marker.length())));
  }

  /** A number below 10,000 as documents print it: 十二, 一百零三; others in Arabic digits. */
  static String chinese(int number) {
    if (number <= 0 || number >= 10_000) {
      return Integer.toString(number);
    }
    StringBuilder out = new StringBuilder(8);
    boolean zero = false;
    for (int place = 0, unit = 1000; unit > 0; place++, unit /= 10) {
      int digit = number / unit % 10;
      if (digit == 0) {
        zero = !out.isEmpty();
        continue;
      }
      out.append(zero ? "零" : "");
      zero = false;
      boolean ten = unit == 10 && digit == 1 && out.isEmpty();
      out.append(ten ? "" : DIGITS.substring(digit, digit + 1));
      out.append(unit > 1 ? UNITS.substring(place, place + 1) : "");
    }
    return out.toString();
  }
}
