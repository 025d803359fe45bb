package org.zhangjie.document;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes small formulas between {@code $} readable: figures with their units and powers. */
final class LatexText {
  private static final Pattern FORMULA =
      Pattern.compile("\\$\\$([^$]{1,300})\\$\\$|\\$([^$]{1,300})\\$|\\\\\\((.{1,300}?)\\\\\\)");
  private static final Pattern FONT =
      Pattern.compile(
          "\\\\(?:mathrm|mathbf|mathit|mathsf|mathcal|boldsymbol|bm|text|textbf|textrm|operatorname|rm|bf)"
              + "\\s*\\{([^{}]*)\\}");
  private static final Pattern FRACTION =
      Pattern.compile("\\\\[dt]?frac\\s*\\{([^{}]*)\\}\\s*\\{([^{}]*)\\}");
  private static final Pattern RAISED = Pattern.compile("\\^\\s*(?:\\{([-+0-9n]*)\\}|([-+0-9n]))");
  private static final Pattern LOWERED = Pattern.compile("_\\s*(?:\\{([-+0-9]*)\\}|([-+0-9]))");
  private static final Pattern COMMAND = Pattern.compile("\\\\([a-zA-Z]+|[%,;:! #&_{}$])");
  private static final String RAISABLE = "0123456789+-n";
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ";
  private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉₊₋";

  private static final Map<String, String> COMMANDS =
      Map.ofEntries(
          Map.entry("times", "×"),
          Map.entry("cdot", "·"),
          Map.entry("div", "÷"),
          Map.entry("pm", "±"),
          Map.entry("sim", "～"),
          Map.entry("approx", "≈"),
          Map.entry("ge", "≥"),
          Map.entry("geq", "≥"),
          Map.entry("geqslant", "≥"),
          Map.entry("le", "≤"),
          Map.entry("leq", "≤"),
          Map.entry("leqslant", "≤"),
          Map.entry("neq", "≠"),
          Map.entry("circ", "°"),
          Map.entry("degree", "°"),
          Map.entry("prime", "′"),
          Map.entry("mu", "μ"),
          Map.entry("alpha", "α"),
          Map.entry("beta", "β"),
          Map.entry("gamma", "γ"),
          Map.entry("lambda", "λ"),
          Map.entry("pi", "π"),
          Map.entry("Omega", "Ω"),
          Map.entry("Delta", "Δ"),
          Map.entry("Sigma", "Σ"),
          Map.entry("sum", "Σ"),
          Map.entry("infty", "∞"),
          Map.entry("rightarrow", "→"),
          Map.entry("to", "→"),
          Map.entry("ldots", "…"),
          Map.entry("dots", "…"),
          Map.entry("cdots", "…"),
          Map.entry("left", ""),
          Map.entry("right", ""),
          Map.entry("quad", " "),
          Map.entry("qquad", " "),
          Map.entry("%", "%"),
          Map.entry("#", "#"),
          Map.entry("&", "&"),
          Map.entry("$", "＄"),
          Map.entry(",", ""),
          Map.entry(";", " "),
          Map.entry(":", " "),
          Map.entry("!", ""),
          Map.entry(" ", " "));

  private LatexText() {}

  /** The text with those formulas read that are understood as a whole; the others stay. */
  static String read(String text) {
    if (text.indexOf('$') < 0 && !text.contains("\\(")) {
      return text;
    }
    return FORMULA
        .matcher(text)
        .replaceAll(found -> {
          String inner =
              found.group(1) != null
                  ? found.group(1)
                  : found.group(2) != null ? found.group(2) : found.group(3);
          return Matcher.quoteReplacement(formula(inner, found.group()));
        });
  }

  private static String formula(String inner, String whole) {
    String text = inner;
    for (int depth = 0; depth < 4; depth++) {
      text = FONT.matcher(text).replaceAll("$1");
      text = FRACTION.matcher(text).replaceAll("$1/$2");
    }
    if (text.chars().anyMatch(c -> c >= 0x3400) && !inner.contains("\\")) {
      return whole;
    }
    text = text.replaceAll("\\^\\s*\\{?\\s*\\\\(circ|prime)\\s*\\}?", "\\\\$1 ");
    text = RAISED.matcher(text).replaceAll(m -> shifted(m, SUPERSCRIPTS));
    text = LOWERED.matcher(text).replaceAll(m -> shifted(m, SUBSCRIPTS));
    text = text.replaceAll("_\\s*\\{([^{}]*)\\}", "$1");
    StringBuilder out = new StringBuilder();
    Matcher command = COMMAND.matcher(text);
    while (command.find()) {
      String sign = COMMANDS.get(command.group(1));
      if (sign == null) {
        return whole;
      }
      command.appendReplacement(out, Matcher.quoteReplacement(sign));
    }
    command.appendTail(out);
    String read = out.toString().replaceAll("[{}]", "").replace('~', ' ');
    boolean left = read.indexOf('\\') >= 0 || read.indexOf('^') >= 0 || read.indexOf('_') >= 0;
    return left ? whole : read.replaceAll("\\s+", " ").replace("° ", "°").strip();
  }

  private static String shifted(MatchResult found, String signs) {
    String group = found.group(1) != null ? found.group(1) : found.group(2);
    StringBuilder out = new StringBuilder();
    for (char sign : group.toCharArray()) {
      out.append(signs.charAt(Math.min(RAISABLE.indexOf(sign), signs.length() - 1)));
    }
    return out.toString();
  }
}
