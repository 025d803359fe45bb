package org.zhangjie.section;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the lines in which newspapers name their authors: datelines, credits, closing bylines. */
final class Bylines {
  private static final Pattern IMPRINT =
      Pattern.compile(
          "(?:责任编辑|本版编辑|责编|编辑|版式|美编|校对|新闻热线|广告热线|值班总编|总编辑|社址|国内统一(?:连续出版物|刊)号|邮发代号)(?:[：:/]|[\\s\\u3000]*CN)"
              + "|(?:责编|编辑|版式|美编|校对)[\\s\\u3000]\\S{2,4}[\\s\\u3000]+(?:责编|编辑|版式|美编|校对)"
              + "|印刷[：:]\\S{0,20}(?:印刷厂|印务|报社|印刷有限公司)"
              + "|.{0,30}零售价每[份张].{0,16}$"
              + "|第?[0-9A-D]{1,3}版(?:[\\s\\u3000·]\\S{0,6})?$");

  /** □ 本报记者 苏见微 */
  private static final Pattern SIGNED = Pattern.compile("[□■●]\\s*(?:本报|记者|通讯员|文)");

  private static final Pattern DATELINE =
      Pattern.compile(
          "(?:\\S{2,10}报[\\s\\u3000]+)?[12][0-9]{3}年[0-9]{1,2}月[0-9]{1,2}日[\\s\\u3000]*星期[一二三四五六日天][^，。；：]{0,40}");

  /** 记者 or 通讯员 before a name that ends the line or is parted from what follows. */
  private static final Pattern REPORTER =
      Pattern.compile(
          "(?:本报)?(?:记者|通讯员)(?:[\\s\\u3000：:、（(]|[\\u4e00-\\u9fff·]{2,4}(?:[\\s\\u3000、）)/／]|文|图|摄|报道|整理|$))");

  /** 青山日报讯, 晨报讯（记者, 青山网讯 */
  private static final Pattern DISPATCH =
      Pattern.compile("[\\u4e00-\\u9fff]{1,8}[报网台][\\u4e00-\\u9fff]{0,3}讯(?=[\\s\\u3000（(：:]|$)");

  /** 本报记者 苏见微 通讯员 何远: titles and names, nothing that is said. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:(?:本报)?(?:记者|通讯员|见习记者|实习生)[\\s\\u3000：:]*(?:[\\u4e00-\\u9fff](?:[\\s\\u3000·]*[\\u4e00-\\u9fff]){1,3}[\\s\\u3000、]*){1,4}"
              + "(?:文[/／]?[图摄]|文|报道|整理)?[\\s\\u3000]*){1,3}");

  /** 本报评论员 below the title of a commentary. */
  private static final Pattern COMMENTATOR =
      Pattern.compile("[□■●]?\\s*本报(?:特约)?评论员(?:[\\s\\u3000]*[\\u4e00-\\u9fff]{2,4})?");

  private static final Pattern COLUMN =
      Pattern.compile("[\\u4e00-\\u9fff]{0,4}(?:短评|时评|快评|锐评|今日谈|漫谈|杂谈|随笔|图片新闻|简讯|要闻|社论)");

  private static final Pattern SPEAKER =
      Pattern.compile(
          "\\S{0,18}(?:书记|主席|主任|院长|检察长|校长|会长|秘书长|总经理|董事长|行政长官|行政長官|司長|[省市县區縣区州镇鎮乡鄉部厅廳局署处處科校院][\\s\\u3000]*[长長])"
              + "[\\s\\u3000]+[\\u4e00-\\u9fff](?:[\\s\\u3000]*[\\u4e00-\\u9fff·]){1,5}");

  /** An authority and the office of the one who heads it. */
  private static final Pattern HEAD =
      Pattern.compile("(\\S{4,24}?)(?:副?主任委员|副?(?:主任|局长|厅长|部长|院长|检察长|署长|处长|行长|秘书长))[\\s\\u3000]");

  private Bylines() {}

  /** 本报…讯, 新华社…电, …日报讯 open a story. */
  static boolean opens(String text) {
    int end = Math.min(16, text.length());
    boolean may = !text.isEmpty() && "本新中".indexOf(text.charAt(0)) >= 0;
    if (!may && text.indexOf('讯', 0, end) < 0) {
      return false;
    }
    String head = text.substring(0, end);
    boolean agency = head.startsWith("本报") || head.startsWith("新华社") || head.startsWith("中新社");
    return agency && (head.contains("讯") || head.contains("电") || head.contains("记者"))
        || DISPATCH.matcher(head).lookingAt();
  }

  /** 县委书记　葛怀瑾: who holds a speech. */
  static boolean isSpeaker(String text) {
    return text.length() < 30 && hasBlank(text) && SPEAKER.matcher(text).matches();
  }

  /** The authority that somebody heads: 市水利局 of 市水利局局长　郑以恒; empty if the line names none. */
  static String authorityOf(String speaker) {
    Matcher head = HEAD.matcher(speaker);
    boolean named = head.lookingAt() && FieldLine.isSignature(head.group(1));
    return named ? head.group(1) : "";
  }

  private static boolean hasBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (MarkReader.isSpace(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** 宁川日报　2024年3月22日　星期五: the head of a page. */
  static boolean isDateline(String text) {
    return text.length() < 60 && text.contains("星期") && DATELINE.matcher(text).matches();
  }

  /** 责任编辑：… 版式：…, 社址：… 邮编：…, 3版 要闻: what a newspaper prints around its pages. */
  static boolean isImprint(String text) {
    return isDateline(text)
        || text.length() < 120
            && (mayBeImprint(text) && IMPRINT.matcher(text).lookingAt() || isColumn(text));
  }

  /** A quick look that turns most lines away. */
  private static boolean mayBeImprint(String text) {
    char first = text.charAt(0);
    boolean number = Numeral.isArabic(first) || first >= 'A' && first <= 'D' || first == '第';
    return number
        ? text.indexOf('版') > 0
        : "责本编版美校新广值总社国邮印".indexOf(first) >= 0 || text.endsWith("元") || text.contains("零售价");
  }

  /** 今日短评, 图片新闻: the column a story stands in. */
  static boolean isColumn(String text) {
    return text.length() <= 8 && COLUMN.matcher(text).matches();
  }

  /** （上接第1版） and （下转第7版） beside a story. */
  static boolean isContinuation(String text) {
    return text.length() < 24 && (text.contains("上接") || text.contains("下转")) && text.contains("版");
  }

  /** 通讯员 某某摄, 记者 某某 文/图: a line that only names who made it. */
  static boolean isCredit(String text) {
    return text.length() < 30
        && (text.startsWith("本报评论员")
            || REPORTER.matcher(text).lookingAt()
            || SIGNED.matcher(text).lookingAt()
            || text.startsWith("（记者")
            || text.startsWith("（通讯员"))
        && text.indexOf('。') < 0
        && text.indexOf('，') < 0;
  }

  /** 本报记者 苏见微 above a story; a credit of a picture stands below it. */
  static boolean isByline(String text) {
    if (COMMENTATOR.matcher(text).matches()) {
      return true;
    }
    boolean names = SIGNED.matcher(text).lookingAt() || NAMED.matcher(text).matches();
    return isCredit(text) && names && (!text.endsWith("摄") || text.contains("文"));
  }

  /** （通讯员　汪海洋） alone below a story. */
  static boolean isSignedEnd(String text) {
    return text.length() < 30
        && (text.startsWith("（") || text.startsWith("("))
        && (text.contains("记者") || text.contains("通讯员"));
  }

  /** …可期。（某某）: a sentence and its author end a story. */
  static boolean endsStory(String text) {
    if (!text.endsWith("）") && !text.endsWith(")")) {
      return false;
    }
    int open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
    int before = open - 1;
    while (before > 0 && MarkReader.isSpace(text.charAt(before))) {
      before--;
    }
    return open >= 0
        && text.length() - open < 16
        && (before < 0 || "。！？”".indexOf(text.charAt(before)) >= 0);
  }
}
