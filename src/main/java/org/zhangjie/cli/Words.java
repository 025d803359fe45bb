package org.zhangjie.cli;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What the command line says to people, in English or Chinese. Data formats are never translated.
 */
final class Words {
  private static final String BUNDLE = "org.zhangjie.cli.Words";

  private final ResourceBundle bundle;

  private final boolean english;

  private Words(ResourceBundle bundle, boolean english) {
    this.bundle = bundle;
    this.english = english;
  }

  /** Words in Chinese for {@code zh} and its variants ({@code zh_CN.UTF-8}), else in English. */
  static Words of(String language) {
    boolean chinese = language.toLowerCase(Locale.ROOT).startsWith("zh");
    // The root bundle is English; asking for English would fall back to the machine's language.
    Locale locale = chinese ? Locale.CHINESE : Locale.ROOT;
    return new Words(ResourceBundle.getBundle(BUNDLE, locale), !chinese);
  }

  /**
   * The sentence of that key with its arguments filled in, as by {@link String#format}.
   *
   * @throws java.util.MissingResourceException if there is no such key
   */
  String say(String key, Object... arguments) {
    return String.format(Locale.ROOT, bundle.getString(key), arguments);
  }

  /** As {@link #say} with the singular {@code key.one} for 1, where the language has one. */
  String count(String key, long n) {
    String one = key + ".one";
    return say(english && n == 1 && bundle.containsKey(one) ? one : key, n);
  }

  /** The name of a kind of section, by its label. */
  String kind(String label) {
    return bundle.getString("kind." + label);
  }

  /** The name of a genre, by its id; a genre that is not ours is called by its id. */
  String genre(String id) {
    String key = "genre." + id;
    return bundle.containsKey(key) ? bundle.getString(key) : id;
  }

  /** The name of a property that a query can ask for, by its id: as the query takes it. */
  String field(String id) {
    return bundle.getString("field." + id);
  }

  /** The name of a sort of line that is not content, by its label. */
  String noise(String label) {
    return bundle.getString("noise." + label);
  }

  /** Why a file was not read, which the library says in English. */
  String reason(String reason) {
    return english ? reason : new Reasons().chinese(reason);
  }

  /** A size in bytes, in the largest unit that leaves a number of 1 or more. */
  String size(long bytes) {
    if (bytes < 1024) {
      return bytes + " B";
    }
    double scaled = bytes / 1024.0;
    String[] units = {"KB", "MB", "GB", "TB"};
    int unit = 0;
    while (scaled >= 1024 && unit < units.length - 1) {
      scaled /= 1024;
      unit++;
    }
    return String.format(Locale.ROOT, "%.1f %s", scaled, units[unit]);
  }

  ResourceBundle bundle() {
    return bundle;
  }
}
