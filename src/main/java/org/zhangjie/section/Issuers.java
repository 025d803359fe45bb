package org.zhangjie.section;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the issuing authority off a title: what stands before 关于, 印发, 公报 and their like; and off a
 * law's history.
 */
final class Issuers {
  /** 云渚市第十届人民代表大会常务委员会第六次会议通过 */
  private static final Pattern CONGRESS =
      Pattern.compile("([\\u4e00-\\u9fff]{2,16}?)第[0-9一二三四五六七八九十]{1,3}[届屆](人民代表大会(?:常务委员会)?)");

  /** An authority or an enterprise that the title of its own rules and reports opens with. */
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:[0-9]{4}年(?:度)?)?([\\u4e00-\\u9fff（）]{3,40}(?:有限责任公司|有限公司|集团公司|总公司|大学|学院|医院|图书馆|博物馆|档案馆"
              + "|人民法院|人民检察院|人民政府(?:办公[厅室])?|委员会(?:办公[厅室])?|管理局|统计局|审计局|财政局))(?![的、和与]).{2,60}");

  private static final String[] VERBS = {"关于", "關於", "印发", "转发", "批转", "公报", "公告", "令"};
  private static final String[] BODIES = {
    "人民政府", "办公室", "办公厅", "委员会", "局", "厅", "部", "院", "国务院", "人大常委会", "党委", "省委", "市委", "县委", "法院",
    "检察院", "公司", "大学", "中心", "銀行", "委"
  };

  private Issuers() {}

  /** The authorities a title names, several joined with 、; empty if it names none. */
  static String of(String title) {
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
        return joined(name);
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

  /** The authority or enterprise that a title opens with, empty if it opens with none. */
  static String opening(String title) {
    Matcher matcher = OPENING.matcher(title);
    if (!matcher.matches() || Genre.of(title).isEmpty()) {
      return "";
    }
    String name = matcher.group(1);
    boolean authority =
        name.endsWith("法院") || name.endsWith("检察院") || name.endsWith("政府") || name.endsWith("局");
    return authority && Genre.of(title).equals("law") ? "" : name;
  }

  /** The congress that passed a law, off a line of its history, empty if it names none. */
  static String ofHistory(String text) {
    Matcher matcher = CONGRESS.matcher(text);
    String found = "";
    while (matcher.find()) {
      String place = matcher.group(1);
      int day = place.lastIndexOf('日');
      found = place.substring(day + 1) + matcher.group(2);
    }
    return found;
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
