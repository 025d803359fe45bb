package org.zhangjie.document;

import java.util.regex.Pattern;

/** The digits ⁰–⁹, by which notes are referred to in text that knows no raised type. */
public final class RaisedDigits {
  /** One to three of them: the mark of a note. */
  public static final Pattern MARK = Pattern.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}");

  private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private RaisedDigits() {}

  /** A digit of ASCII raised; any other sign as it is. */
  public static char of(char sign) {
    return sign >= '0' && sign <= '9' ? DIGITS.charAt(sign - '0') : sign;
  }

  /** The text with its ASCII digits raised: {@code 12} becomes {@code ¹²}. */
  public static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (char sign : text.toCharArray()) {
      out.append(of(sign));
    }
    return out.toString();
  }
}
