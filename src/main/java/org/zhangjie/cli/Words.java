package org.zhangjie.cli;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What the command line says to people, in English or Chinese. Data formats are never translated.
 */
final class Words {
  private static final String BUNDLE = "org.zhangjie.cli.Words";

  private final ResourceBundle bundle;
  private final boolean chinese;

  private Words(ResourceBundle bundle, boolean chinese) {
    this.bundle = bundle;
    this.chinese = chinese;
  }

  /** Words in Chinese for {@code zh} and its variants ({@code zh_CN.UTF-8}), else in English. */
  static Words of(String language) {
    boolean chinese = language.toLowerCase(Locale.ROOT).startsWith("zh");
    // The root bundle is English; asking for English would fall back to the machine's language.
    return new Words(
        ResourceBundle.getBundle(BUNDLE, chinese ? Locale.CHINESE : Locale.ROOT), chinese);
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
    return say(n == 1 && bundle.containsKey(one) ? one : key, n);
  }

  boolean chinese() {
    return chinese;
  }

  ResourceBundle bundle() {
    return bundle;
  }
}
