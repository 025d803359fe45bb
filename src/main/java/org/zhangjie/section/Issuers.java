package org.zhangjie.section;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the issuing authority off a title: what stands before 关于, 印发, 公报 and their like; and off a
 * law's history.
 */
final class Issuers {
  /** 云渚市第十届人民代表大会常务委员会第六次会议通过, 第九届全国人民代表大会第二次会议通过 */
  private static final Pattern CONGRESS =
      Pattern.compile(
          "([\\u4e00-\\u9fff]{2,16}?)?第[0-9一二三四五六七八九十]{1,3}[届屆]((?:全[国國])?人民代表大[会會](?:常[务務]委[员員][会會])?)");

  /** 1994年9月11日 最高人民法院审判委员会第…次会议通过, 1986年3月1日 国务院发布 */
  private static final Pattern AUTHORITY =
      Pattern.compile(
          "日[\\s\\u3000]*[由经經]?(?:中[华華]人民共和[国國])?(国务院|國務院|[\\u4e00-\\u9fff、]{1,24}?(?:法院|检察院|部|局|委员会|总署|银行|政府))"
              + "(?:令|公告|发布|發布|公布|审判委员会|第[^日]{1,5}届检察委员会|第[^日]{1,6}次常务会议)");

  /** An authority or an enterprise that the title of its own rules and reports opens with. */
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:[0-9]{4}年(?:度)?)?([\\u4e00-\\u9fff（）]{3,40}(?:有限责任公司|有限公司|集团公司|总公司|大学|学院|中学|(?<!中)小学|医院|图书馆|博物馆|档案馆|协会|学会|研究会|商会|联合会|基金会"
              + "|人民法院|人民检察院|人民政府(?:办公[厅室])?|委员会(?:办公[厅室])?|管理局|统计局|审计局|财政局))(?![的、和与]).{2,60}");

  /** 第二人民医院 before 医院管理制度. */
  private static final Pattern DOUBLED = Pattern.compile("(医院|学院|公司)\\1$");

  private static final Pattern REPORTED =
      Pattern.compile(
          "(?:新华社[^，。]{0,20}电[\\s\\u3000]*)?(?:近日|日前)?，?([\\u4e00-\\u9fff、\\s\\u3000]{4,40}?)(?:近日|日前)?(?:联合)?印发了?《");

  /** What laws about authorities open with: 城市居民委员会组织法. */
  private static final Pattern AUTHORITIES = Pattern.compile("(?:法院|检察院|政府|局|委员会|办公[厅室])$");

  /** A form of letter or report behind the name of the authority whose it is. */
  private static final Pattern LETTER =
      Pattern.compile(
          "([\\u4e00-\\u9fff]{2,24}(?:局|厅|委员会|委|部|办公[厅室]|政府|检察院|法院|支队|大队|中心))"
              + "(?:[0-9]{4}年(?:度)?|[0-9]{4}年[0-9]{1,2}月)?(?:部门|单位|法治政府建设|政府信息公开)?(?:工作)?"
              + "(?:决算|预算|决算公开|预算公开|公示|通告|命令|令|(?:行政)?(?:处罚|许可|强制|复议)?决定书|告知书"
              + "|通知书|检察建议书|建议书|裁决书|年度报告|报告|总结|要点|指南)");

  private static final String[] VERBS = {"关于", "關於", "印发", "转发", "批转", "公报", "公告", "令", "函"};
  private static final String[] BODIES = {
    "政府", "办公室", "办公厅", "委员会", "局", "厅", "部", "院", "署", "会", "委", "办", "处", "党组", "公司", "集团", "大学",
    "学校", "中心", "支队", "总队", "大队", "指挥部", "领导小组", "银行", "銀行", "委員會", "廳", "會", "處"
  };

  private Issuers() {}

  /**
   * The authorities a title names, several joined with 、; empty if it names none.
   *
   * @param title the title without blanks
   * @param printed the title with the blanks that part several names
   */
  static String of(String title, String printed) {
    int end = -1;
    for (String verb : VERBS) {
      int at = title.indexOf(verb);
      end = at > 2 && (end < 0 || at < end) ? at : end;
    }
    if (end < 0) {
      return "";
    }
    String name = title.substring(0, end);
    if (name.length() > 60 || name.startsWith("《") || name.indexOf('《') >= 0) {
      return "";
    }
    for (String body : BODIES) {
      if (name.endsWith(body)) {
        String several = several(upTo(printed, name.length()));
        return several.indexOf('、') > 0 ? several : joined(name);
      }
    }
    return "";
  }

  /** 中共江西省委办公厅江西省人民政府办公厅: two authorities of one place. */
  private static String joined(String name) {
    for (String body : new String[] {"办公厅", "办公室", "委员会", "人民法院"}) {
      int at = name.indexOf(body);
      int next = at + body.length();
      if (at > 0 && next < name.length() - 3 && name.charAt(next) != '、') {
        return name.substring(0, next) + "、" + name.substring(next);
      }
    }
    return name;
  }

  /** The start of a text that holds that many characters besides blanks. */
  private static String upTo(String printed, int length) {
    int seen = 0;
    int end = 0;
    while (end < printed.length() && seen < length) {
      seen += MarkReader.isSpace(printed.charAt(end)) ? 0 : 1;
      end++;
    }
    return printed.substring(0, end);
  }

  /** Names that blanks part, joined with 、 where each is an authority's: 统计局　国家统计局调查队. */
  static String several(String printed) {
    String text = FieldLine.unsealed(printed);
    StringBuilder joined = new StringBuilder();
    String name = "";
    for (String part : text.split("[\\s\\u3000]+", -1)) {
      name += part;
      boolean whole = name.length() > 3 && FieldLine.isSignature(name);
      if (whole) {
        joined.append(joined.isEmpty() ? "" : "、").append(name);
        name = "";
      }
    }
    return name.isEmpty() ? joined.toString() : MarkReader.withoutBlanks(text);
  }

  /** The authority or enterprise that a title opens with, empty if it opens with none. */
  static String opening(String title) {
    Matcher letter = LETTER.matcher(title);
    if (letter.matches()) {
      return letter.group(1);
    }
    Matcher matcher = OPENING.matcher(title);
    if (!matcher.matches() || Genre.of(title).isEmpty() || matcher.group(1).indexOf('诉') > 0) {
      return "";
    }
    String name = DOUBLED.matcher(matcher.group(1)).replaceFirst("$1");
    boolean law = Genre.of(title).equals("law");
    boolean enterprise = name.contains("公司") || name.contains("大学") || name.contains("医院");
    return law && !enterprise && AUTHORITIES.matcher(name).find() ? "" : name;
  }

  /** 中共中央办公厅、国务院办公厅印发了《…》: who issued what a news agency prints. */
  static String ofReport(String text, String title) {
    Matcher matcher = REPORTED.matcher(text);
    boolean about = matcher.lookingAt() && text.startsWith(title, matcher.end());
    String name = about ? several(matcher.group(1)) : "";
    return name.isEmpty() || !FieldLine.isSignature(name.substring(name.lastIndexOf('、') + 1))
        ? ""
        : name;
  }

  /** The congress or authority a law is of, off a line of its history, empty if it names none. */
  static String ofHistory(String text) {
    Matcher congress = CONGRESS.matcher(text);
    if (congress.find()) {
      String place = congress.group(1) == null ? "" : congress.group(1);
      return place.substring(place.lastIndexOf('日') + 1) + congress.group(2);
    }
    Matcher authority = AUTHORITY.matcher(text);
    return authority.find() ? authority.group(1) : "";
  }

  /** The authority whose order a number names, 国家医疗保障局令第4号, empty if it names none. */
  static String ofNumber(String number) {
    int order = number.indexOf("令第");
    String name = order < 0 ? "" : number.substring(0, order);
    return name.endsWith("国务院") ? "国务院" : FieldLine.isSignature(name) ? name : "";
  }

  /** A government's report to its congress, from 在江西省第十三届人民代表大会… in the subtitle. */
  static String ofSpeech(String subtitle, String title) {
    int in = subtitle.indexOf('在');
    int ordinal = subtitle.indexOf('第', Math.max(0, in));
    boolean government = title.contains("政府工作报告") && subtitle.contains("人民代表大会");
    return in > 0 && ordinal > in + 1 && government
        ? subtitle.substring(in + 1, ordinal) + "人民政府"
        : "";
  }
}
