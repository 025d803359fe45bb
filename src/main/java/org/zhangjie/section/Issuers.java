package org.zhangjie.section;

/** Reads the issuing authority off a title: what stands before 关于, 印发, 公报 and their like. */
final class Issuers {
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
