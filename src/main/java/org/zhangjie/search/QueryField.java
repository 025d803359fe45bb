package org.zhangjie.search;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The properties a query can ask for by name, in English and Chinese. */
enum QueryField {
  /** The document's title. */
  TITLE("title", "标题", "题名", "文件标题", "標題", "題名"),
  /** The section's own heading. */
  HEADING("heading", "章节", "章節", "小标题", "小標題", "节名", "条标"),
  /** 文号, or a part of it. */
  NUMBER("number", "文号", "文號", "发文字号", "發文字號"),
  /** 发文机关, or a part of it. */
  ISSUER("issuer", "机关", "機關", "发文机关", "發文機關", "发文单位", "单位"),
  /** The sort of section, by label or in Chinese. */
  KIND("kind", "类别", "類別", "层级", "層級"),
  /** The genre of the document. */
  GENRE("genre", "文种", "文種", "体裁", "體裁"),
  /** A heading above the section, or its own. */
  UNDER("under", "位于", "位於", "上级", "所属", "所屬"),
  /** A date, or a range of dates with two dots. */
  DATE("date", "日期", "成文日期", "时间", "時間", "年份"),
  /** The source's path or file name. */
  DOCUMENT("document", "文档", "文檔", "文件", "来源", "來源"),
  /** The section's own text. */
  TEXT("text", "正文", "内容", "內容");

  private static final Map<String, QueryField> BY_NAME = new HashMap<>();

  static {
    for (QueryField field : values()) {
      field.names.forEach(name -> BY_NAME.put(name, field));
    }
  }

  private final List<String> names;

  QueryField(String... names) {
    this.names = List.of(names);
  }

  /** The English name. */
  String label() {
    return names.getFirst();
  }

  /** The field of that name, whichever language and case. */
  static Optional<QueryField> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
  }
}
