package org.zhangjie.search;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The Chinese words for genres of documents, which a filter takes as it takes their ids. */
final class GenreNames {
  private static final String[][] NAMES = {
    {"law", "法规", "法規", "法律", "规章", "規章", "条例", "條例", "办法", "辦法", "规定", "規定", "规则", "細則", "细则"},
    {"plan", "规划", "規劃", "方案", "规划方案", "计划", "計劃", "纲要", "綱要", "预案"},
    {"report", "报告", "報告", "工作报告", "白皮书", "白皮書"},
    {"notice", "通知", "通知书", "告知书"},
    {"opinion", "意见", "意見"},
    {"announcement", "公告", "通告", "公示"},
    {"circular", "通报", "通報"},
    {"decision", "决定", "決定", "决议", "決議", "决定书", "決定書"},
    {"order", "令", "命令"},
    {"gazette", "公报", "公報"},
    {"request", "请示", "請示"},
    {"reply", "批复", "批覆", "答复", "复函"},
    {"letter", "函", "倡议书"},
    {"minutes", "纪要", "紀要", "会议纪要"},
    {"bill", "议案", "議案", "草案"},
    {"contract", "合同", "协议", "協議", "协议书"},
    {"standard", "标准", "標準", "规范", "規範", "规程", "指南"},
    {"tender", "招标文件", "招标", "采购文件", "招标公告"},
    {"note", "说明", "說明"},
    {"speech", "讲话", "講話"},
    {"judgment", "判决书", "判決書", "判决", "裁定书", "裁判文书", "调解书"},
    {"case", "案例", "案件"},
    {"compilation", "汇编", "彙編", "选编"},
    {"interpretation", "解读", "解讀", "问答", "解答"},
    {"chronicle", "大事记", "大事記"},
    {"annex", "附件", "附录", "附錄"},
    {"annex-table", "附表", "清单", "一览表"},
    {"annex-glossary", "名词解释", "名词注释"}
  };

  private static final Map<String, String> IDS = new HashMap<>();

  static {
    for (String[] genre : NAMES) {
      for (int i = 1; i < genre.length; i++) {
        IDS.put(genre[i], genre[0]);
      }
    }
  }

  private GenreNames() {}

  /**
   * The id that a name stands for, or the first of names parted by strokes (规划/方案). What is no name
   * is taken for an id, or a part of one.
   */
  static String id(String name) {
    String first = name.split("[/／]", 2)[0];
    return IDS.getOrDefault(first, name.toLowerCase(Locale.ROOT));
  }
}
