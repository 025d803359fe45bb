package org.zhangjie.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The kind of document a title names with its last words. */
final class Genre {
  /** Endings of titles and the genre each stands for; longer endings come before shorter ones. */
  private static final String[][] ENDINGS = {
    {"名词注释", "annex-glossary"},
    {"名词解释", "annex-glossary"},
    {"项目清单", "annex-table"},
    {"清单", "annex-table"},
    {"一览表", "annex-table"},
    {"分工表", "annex-table"},
    {"名单", "annex-table"},
    {"名录", "annex-table"},
    {"目录表", "annex-table"},
    {"大事记", "chronicle"},
    {"公报", "gazette"},
    {"政府工作报告", "report"},
    {"工作报告", "report"},
    {"报告", "report"},
    {"通知书", "notice"},
    {"通知", "notice"},
    {"通報", "circular"},
    {"通报", "circular"},
    {"公告", "announcement"},
    {"通告", "announcement"},
    {"决定", "decision"},
    {"決定", "decision"},
    {"决议", "decision"},
    {"意见", "opinion"},
    {"意見", "opinion"},
    {"政府令", "order"},
    {"政府命令", "order"},
    {"国务院令", "order"},
    {"部令", "order"},
    {"局令", "order"},
    {"委员会令", "order"},
    {"主席令", "order"},
    {"行政命令", "order"},
    {"批示", "order"},
    {"公示", "announcement"},
    {"启事", "announcement"},
    {"请示", "request"},
    {"請示", "request"},
    {"实录", "minutes"},
    {"议程", "minutes"},
    {"批复", "reply"},
    {"答复", "reply"},
    {"解答", "interpretation"},
    {"复函", "reply"},
    {"函", "letter"},
    {"纪要", "minutes"},
    {"议案", "bill"},
    {"合同", "contract"},
    {"协议书", "contract"},
    {"实施方案", "plan"},
    {"方案", "plan"},
    {"规划", "plan"},
    {"規劃", "plan"},
    {"纲要", "plan"},
    {"綱要", "plan"},
    {"计划", "plan"},
    {"計劃", "plan"},
    {"計畫", "plan"},
    {"要点", "plan"},
    {"要點", "law"},
    {"须知", "law"},
    {"須知", "law"},
    {"条例", "law"},
    {"條例", "law"},
    {"细则", "law"},
    {"办法", "law"},
    {"辦法", "law"},
    {"规定", "law"},
    {"規定", "law"},
    {"规则", "law"},
    {"規則", "law"},
    {"章程", "law"},
    {"规章", "law"},
    {"規章", "law"},
    {"規例", "law"},
    {"法規", "law"},
    {"守则", "law"},
    {"制度", "law"},
    {"解释", "law"},
    {"宪法", "law"},
    {"法典", "law"},
    {"法", "law"},
    {"规范", "standard"},
    {"规程", "standard"},
    {"标准", "standard"},
    {"标准化", "standard"},
    {"指南", "standard"},
    {"导则", "standard"},
    {"通则", "standard"},
    {"技术要求", "standard"},
    {"准则", "law"},
    {"招标文件", "tender"},
    {"采购文件", "tender"},
    {"磋商文件", "tender"},
    {"招标公告", "tender"},
    {"说明", "note"},
    {"讲话", "speech"},
    {"白皮书", "report"},
    {"报告书", "report"},
    {"报告表", "report"},
    {"報告書", "report"},
    {"判决书", "judgment"},
    {"裁定书", "judgment"},
    {"调解书", "judgment"},
    {"決定書", "decision"},
    {"决定书", "decision"},
    {"告知书", "notice"},
    {"纠纷案", "case"},
    {"职责案", "case"},
    {"赔偿案", "case"},
    {"决定案", "case"},
    {"处罚案", "case"},
    {"诉讼案", "case"},
    {"條例草案", "bill"},
    {"条例草案", "bill"},
    {"汇编", "compilation"},
    {"彙編", "compilation"},
    {"选编", "compilation"},
    {"手册", "standard"},
    {"解读", "interpretation"},
    {"问答", "interpretation"},
    {"简报", "report"},
    {"倡议书", "letter"},
    {"公约", "law"},
    {"协定", "law"},
    {"协议", "contract"},
    {"協議", "contract"},
    {"议定书", "law"},
    {"備忘錄", "contract"},
    {"备忘录", "contract"},
    {"联合声明", "announcement"},
    {"联合公报", "announcement"},
    {"决算", "report"},
    {"审计结果", "report"},
    {"指引", "standard"},
    {"要求", "standard"},
    {"预案", "plan"},
    {"若干措施", "opinion"},
    {"修正案", "law"},
    {"声明", "announcement"},
    {"宣言", "announcement"},
    {"倡议", "letter"},
    {"建议书", "letter"},
    {"意见书", "opinion"},
    {"起诉书", "judgment"},
    {"裁决书", "judgment"},
    {"蓝皮书", "report"},
    {"工作总结", "report"},
    {"年度报告", "report"}
  };

  /** The same by the last character, which turns nearly all of them away. */
  private static final Map<Character, List<String[]>> BY_LAST = byLast();

  private Genre() {}

  private static Map<Character, List<String[]>> byLast() {
    Map<Character, List<String[]>> all = new HashMap<>();
    for (String[] ending : ENDINGS) {
      char last = ending[0].charAt(ending[0].length() - 1);
      all.computeIfAbsent(last, k -> new ArrayList<>()).add(ending);
    }
    return all;
  }

  /** The genre, empty if the title does not say. */
  static String of(String title) {
    String bare = withoutRemark(title);
    if (bare.isEmpty()) {
      return "";
    }
    for (String[] ending : BY_LAST.getOrDefault(bare.charAt(bare.length() - 1), List.of())) {
      if (bare.endsWith(ending[0])) {
        return ending[1];
      }
    }
    return "";
  }

  /** The title without （试行）, （2021年版） and their like at its end. */
  static String withoutRemark(String title) {
    int note = title.endsWith("]") ? title.lastIndexOf('[') : -1;
    String bare = note > 4 && title.length() - note <= 4 ? title.substring(0, note) : title;
    int end = bare.length() - 1;
    while (end > 4 && (bare.charAt(end) == '）' || bare.charAt(end) == ')')) {
      int open = Math.max(bare.lastIndexOf('（', end), bare.lastIndexOf('(', end));
      if (open < 4) {
        return bare;
      }
      bare = bare.substring(0, open);
      end = open - 1;
    }
    if (bare.endsWith("》")) {
      bare = bare.substring(0, bare.length() - 1);
    }
    return bare;
  }
}
