package org.zhangjie.section;

import java.util.regex.Pattern;

/** Tells a phrase that names a topic (加快数据中心建设) from a short sentence that tells something. */
final class LeadPhrase {
  private static final String[] OPENINGS = {
    "同时", "此外", "目前", "据", "今年", "去年", "近年", "近日", "当前", "但", "而", "因此", "为此", "其中", "一是", "二是",
    "一要", "二要", "三要", "四要", "五要", "首先", "其次", "各位", "同志", "我", "他", "她", "它", "这", "那", "见", "截至",
    "经", "凡", "问", "答", "如", "若", "当", "对于", "示例", "例如", "资料来源", "数据来源", "[", "全市共", "全省共", "原",
    "注", "备注", "附", "联系", "地址", "电话", "邮", "请", "本文件", "本标准", "单位", "组长", "副组长", "成员", "记者", "本报",
    "新华社", "是", "在"
  };
  private static final String[] TELLING = {
    "了", "是", "已", "将", "我们", "我市", "我省", "这", "那", "也", "都", "还", "就", "曾", "被", "获", "年", "%",
    "％", "亿元", "万元", "，", ",", "应当", "不得", "可以", "由", "的。"
  };
  private static final String[] ANNOUNCING = {
    "如下", "包括", "以下", "是", "为", "表示", "说", "指出", "强调", "认为", "名单", "长", "员", "人", "求", "有", "道",
    "问", "答"
  };

  /** 从产业看，三次产业均实现正增长： of a report on the economy. */
  private static final Pattern VIEWED = Pattern.compile("从[^，。：]{2,12}看，[^，。：]{3,}");

  private LeadPhrase() {}

  /**
   * Whether the phrase names a topic.
   *
   * @param mark the mark that closes it, 。 or ：
   */
  static boolean names(String phrase, char mark) {
    if (mark == '：' && VIEWED.matcher(phrase).matches()) {
      return true;
    }
    String bare = phrase.replace("为了", "");
    for (String word : OPENINGS) {
      if (bare.startsWith(word)) {
        return false;
      }
    }
    for (String word : TELLING) {
      if (bare.contains(word)) {
        return false;
      }
    }
    if (mark == '：') {
      for (String word : ANNOUNCING) {
        if (bare.endsWith(word)) {
          return false;
        }
      }
    }
    return true;
  }
}
