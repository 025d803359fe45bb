package org.zhangjie.section;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the lines that are fields of a document by their form: 文号, date, 主送机关, openness. */
final class FieldLine {
  private static final String[] BODIES = {
    "政府", "办公室", "办公厅", "委员会", "局", "厅", "司", "部", "院", "会", "中心", "委", "处", "站", "室", "社", "大学",
    "学校", "医院", "组", "銀行", "银行", "辦公室", "委員會", "廳", "會", "署", "队", "馆", "指挥部", "法院", "检察院", "大会",
    "集团", "研究所", "交易所", "派出所", "分行", "支行", "专班"
  };

  private static final String[] SEALS = {
    "（印章）", "（公章）", "（盖章）", "（章）", "（印）", "(印章)", "(公章)", "(盖章)"
  };

  private static final String[] IMPRINTS = {
    "发送：", "主题词", "（联系人", "(联系人", "校对：", "打字：", "本件与原本核对无异"
  };

  private static final String[] COPIES = {"抄送", "抄报", "分送"};

  private static final String[] OFFICERS = {
    "审判长", "审判员", "代理审判员", "人民陪审员", "书记员", "法官助理", "審判長", "審判員", "書記官", "记录：", "签发："
  };

  /** 第67号, （第九号）, 2023年第12号, 〔十四届〕第二号: numbers of orders and announcements. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:[12][0-9]{3}年?|〔[\\u4e00-\\u9fff]{2,6}〕)第N{1,5}[号號](?:（总第N{1,5}[号號期]）)?|（第N{1,5}[号號]）"
              .replace("N", "[0-9〇零一二三四五六七八九十百]"));

  private static final Pattern HELD =
      Pattern.compile(
          "[（(]([^（）()]{2,24}号)[）)]$|^((?:指导性|参考性|典型)案例第?[0-9]{1,4}号)(?:[：:]|(?=[^：:]+案$))");

  /** 主任、各位副主任、各位委员；调峰市场各市场成员 */
  private static final Pattern ADDRESSED =
      Pattern.compile("[^，。；]{0,20}各(?:位[^，。；]{2,20}|[^，。；]{0,8}(?:成员|会员|代表|股东))");

  private static final Pattern PROMULGATED = Pattern.compile("日(?:制定|通過|签署|簽署)。?$");

  private FieldLine() {}

  /** Whether a text opens with one of the words. */
  static boolean opens(String text, String[] words) {
    for (String word : words) {
      if (text.startsWith(word)) {
        return true;
      }
    }
    return false;
  }

  /** 洪府发〔2021〕14号, with brackets of any shape; also （2021）第3号 and 第123号. */
  static boolean isNumber(String text) {
    return !number(text).isEmpty();
  }

  /** The number that a title holds: …的通知（银发〔2020〕289号）, 指导性案例211号：…, 第52/2023號行政命令. */
  static String numberIn(String title) {
    if (isOrder(title)) {
      return number(title);
    }
    Matcher held = HELD.matcher(title);
    if (!held.find()) {
      return "";
    }
    return held.group(1) == null ? held.group(2) : number(held.group(1));
  }

  /** The number with brackets made 〔〕 and blanks dropped, empty if the text is none. */
  static String number(String text) {
    if (text.isEmpty() || !mayBeNumber(text.charAt(0), text.charAt(text.length() - 1))) {
      return "";
    }
    String bare = MarkReader.withoutBlanks(text);
    if (bare.length() > 30 || bare.length() < 3 || Dates.opens(bare)) {
      return "";
    }
    if (isStandard(bare)) {
      return bare;
    }
    if (isOrder(bare)) {
      return bare.substring(0, bare.indexOf('號') + 1);
    }
    if (COUNTED.matcher(bare).matches()) {
      return inner(bare);
    }
    if (!bare.endsWith("号") && !bare.endsWith("號")) {
      return "";
    }
    StringBuilder out = new StringBuilder(bare.length());
    int digits = 0;
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      if ("〔[【［﹝".indexOf(c) >= 0 || (c == '（' || c == '(') && i > 0) {
        out.append('〔');
      } else if ("〕]】］﹞）)".indexOf(c) >= 0) {
        out.append('〕');
      } else if (c == '（' || c == '(') {
        out.append('（');
      } else if (Character.isLetterOrDigit(c)) {
        digits += Numeral.isPart(c) ? 1 : 0;
        out.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c);
      } else {
        return "";
      }
    }
    String number = out.toString();
    boolean court = number.startsWith("（") && number.indexOf('〕') == 5 && digits >= 5;
    if (court) {
      return number.replace('〕', '）');
    }
    boolean year = number.indexOf('〔') >= 0 && digits >= 5;
    if (number.length() < 14 && number.contains("案例") && digits >= 1) {
      return number;
    }
    boolean plain = number.startsWith("第") && digits >= 1 && number.length() < 12;
    boolean order = number.contains("令第") || number.contains("公告第");
    return year || plain || order ? number : "";
  }

  /** A quick look that turns most lines away. */
  private static boolean mayBeNumber(char first, char last) {
    return last == '号'
        || last == '號'
        || last == '）' && (first == '（' || Numeral.isArabic(first))
        || Numeral.isArabic(last)
        || first == '第'
        || MarkReader.isSpace(last);
  }

  /** 第9/2023號行政法規, as Macau numbers its laws and orders. */
  static boolean isOrder(String bare) {
    int end = bare.indexOf('號');
    int slash = bare.indexOf('/');
    if (bare.isEmpty()
        || bare.charAt(0) != '第'
        || slash < 2
        || end < slash + 3
        || end + 9 < bare.length()) {
      return false;
    }
    for (int i = 1; i < end; i++) {
      if (i != slash && !Numeral.isArabic(bare.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** GB/T 1.1—2020, DB36/T 1500-2021. */
  private static boolean isStandard(String bare) {
    if (bare.length() < 8
        || bare.charAt(0) < 'A'
        || bare.charAt(0) > 'Z'
        || bare.charAt(1) < 'A' && bare.charAt(1) != '/') {
      return false;
    }
    int dash =
        Math.max(bare.lastIndexOf('—'), Math.max(bare.lastIndexOf('-'), bare.lastIndexOf('–')));
    if (dash < 3 || bare.length() - dash != 5) {
      return false;
    }
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      if (c > 0x7f && c != '—' && c != '–') {
        return false;
      }
    }
    return Numeral.isArabic(bare.charAt(dash + 1)) && Numeral.isArabic(bare.charAt(dash + 4));
  }

  /** A line that is a date and nothing else, perhaps in brackets. */
  static boolean isDate(String text) {
    String bare = MarkReader.withoutBlanks(text);
    if (bare.length() < 8 || bare.length() > 14) {
      return false;
    }
    String inner = bare.charAt(0) == '（' || bare.charAt(0) == '(' ? bare.substring(1) : bare;
    return Dates.opens(inner) && inner.indexOf('日') >= inner.length() - 2;
  }

  /** （此件主动公开） and its kin. */
  static boolean isOpenness(String text) {
    String bare = MarkReader.withoutBlanks(text);
    return bare.length() < 24
        && (bare.contains("此件") || bare.contains("信息公开选项") || bare.contains("公开方式"))
        && bare.contains("公开");
  }

  /** 抄送：…, 印发 lines, contact lines and the names of officers at a document's end. */
  static boolean isImprint(String text) {
    String bare = MarkReader.withoutBlanks(text);
    return opens(bare, COPIES)
        || opens(bare, IMPRINTS)
        || bare.length() <= 16 && opens(bare, OFFICERS)
        || bare.endsWith("印发") && bare.indexOf('年') > 0 && bare.length() < 40;
  }

  /** 抄送：…, 抄报：…, 分送：… */
  static boolean isCopies(String text) {
    return opens(MarkReader.withoutBlanks(text), COPIES);
  }

  /** 命令公佈。 and 二零二三年七月二十日制定。, as Macau's orders end. */
  static boolean isPromulgation(String text) {
    return text.length() < 24
        && (text.equals("命令公佈。") || Dates.opens(text) && PROMULGATED.matcher(text).find());
  }

  /** 各县（区）人民政府，市政府各部门： */
  static boolean isRecipients(String text) {
    String bare = MarkReader.withoutBlanks(text);
    int length = bare.length();
    if (length < 3 || length > 200 || !bare.endsWith("：") && !bare.endsWith(":")) {
      return false;
    }
    if (bare.indexOf('。') >= 0 || bare.indexOf('；') >= 0) {
      return false;
    }
    String inner = bare.substring(0, length - 1);
    return inner.startsWith("各")
        || ADDRESSED.matcher(inner).matches()
        || endsWithBody(inner)
        || inner.endsWith("单位")
        || inner.endsWith("部门")
        || inner.endsWith("人民团体")
        || inner.endsWith("机构")
        || inner.endsWith("企业")
        || inner.endsWith("單位");
  }

  /** Which field a line is that has been taken for one. */
  static String name(String text) {
    if (isNumber(text)) {
      return "number";
    }
    if (isRecipients(text)) {
      return "recipients";
    }
    if (isOpenness(text)) {
      return "openness";
    }
    if (isImprint(text)) {
      return "imprint";
    }
    return isDate(text) || FieldReader.isOccasion(text) ? "date" : "signature";
  }

  /** A short line that names an authority, as signatures do. */
  static boolean isSignature(String text) {
    String bare = unsealed(MarkReader.withoutBlanks(text));
    return bare.length() >= 4 && bare.length() <= 40 && endsWithBody(bare) && !hasStop(bare);
  }

  /** A name without （印章） behind it. */
  static String unsealed(String name) {
    for (String seal : SEALS) {
      if (name.endsWith(seal)) {
        return name.substring(0, name.length() - seal.length());
      }
    }
    return name;
  }

  private static boolean endsWithBody(String text) {
    for (String body : BODIES) {
      if (text.endsWith(body)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasStop(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("，。；：,;:！？“”".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The text without the brackets around it. */
  static String inner(String text) {
    boolean open = text.startsWith("（") || text.startsWith("(");
    boolean close = text.endsWith("）") || text.endsWith(")");
    return MarkReader.trim(text, open ? 1 : 0, text.length() - (close && open ? 1 : 0));
  }
}
