package org.zhangjie.section;

import java.util.Optional;

/** What sort of heading opens a section. The labels are the data formats' and never change. */
public enum SectionKind {
  /** A document's title. */
  TITLE("title"),
  /** 篇, 编, 分编. */
  PART("part"),
  /** 章. */
  CHAPTER("chapter"),
  /** 节. */
  SECTION("section"),
  /** 条, 条之一. */
  ARTICLE("article"),
  /** 一、 */
  CN_COMMA("cn-comma"),
  /** （一） */
  CN_PAREN("cn-paren"),
  /** 1. and 1、 */
  ARABIC_DOT("arabic-dot"),
  /** （1） */
  ARABIC_PAREN("arabic-paren"),
  /** ① */
  CIRCLED("circled"),
  /** 1.1 and 1.1.1 */
  DECIMAL("decimal"),
  /** 专栏. */
  BOX("box"),
  /** 附件, 附表, 附录. */
  ANNEX("annex"),
  /** The title of a table. */
  TABLE_TITLE("table-title"),
  /** A short phrase that opens a paragraph and names its topic. */
  INLINE_LEAD("inline-lead"),
  /** 前言, 序言, and headings without a marker. */
  OTHER("other");

  private final String label;

  SectionKind(String label) {
    this.label = label;
  }

  /** The name used in data formats and filters, such as {@code cn-comma}. */
  public String label() {
    return label;
  }

  /** The kind of that label, if there is one. */
  public static Optional<SectionKind> parse(String label) {
    for (SectionKind kind : values()) {
      if (kind.label.equals(label)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
