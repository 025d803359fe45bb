package org.zhangjie.section;

/**
 * The forms a heading's number takes, outermost first. To teach the splitter a new form, add a
 * constant here: what opens the marker, which numerals it holds, what closes it, the kind of
 * section it opens and its usual rank. The order in which {@link Marker#read} tries them is the
 * order of declaration.
 */
enum MarkerForm {
  /** 附件1, 附录A, 附表一; 附： before a name on its line. */
  ANNEX("附件|附錄|附录|附表|附图|附圖|附", Numerals.TRAILING, "", SectionKind.ANNEX, 10),
  /** 第一分编. 笫 is what OCR and old typesetting make of 第. */
  SUBPART("第|笫", Numerals.ANY, "分编|分編|分部", SectionKind.PART, 22),
  /** 第一编, 第二篇, 第三部分; 第1部 before a blank, in Hong Kong. */
  PART("第|笫", Numerals.ANY, "编|篇|卷|編|部分|部", SectionKind.PART, 20),
  /** 第一章. */
  CHAPTER("第|笫", Numerals.ANY, "章", SectionKind.CHAPTER, 30),
  /** 第一节. */
  SECTION("第|笫", Numerals.ANY, "节|節", SectionKind.SECTION, 40),
  /** 第一款 within a 節 of Taiwan's statutes, above articles. */
  SUBSECTION("第|笫", Numerals.ANY, "款|目", SectionKind.OTHER, 45),
  /** 第十二条, 第十二条之一. */
  ARTICLE("第|笫", Numerals.ANY, "条|條", SectionKind.ARTICLE, 75),
  /** 案例一 in a collection of cases. */
  CASE("典型案例|案例", Numerals.TRAILING, "", SectionKind.OTHER, 33),
  /** 专栏1. */
  BOX("专栏|專欄", Numerals.TRAILING, "", SectionKind.BOX, 50),
  /** 第一，and 第二、at the start of a paragraph. */
  ORDINAL("第", Numerals.CHINESE, "，|,|、", SectionKind.INLINE_LEAD, 115),
  /** 壹、 outside of 一、, in Taiwan and in old papers. */
  CN_FORMAL("", Numerals.FORMAL, "、|．|.", SectionKind.CN_COMMA, 68),
  /** 一、 */
  CN_COMMA("", Numerals.CHINESE, "、|．|.", SectionKind.CN_COMMA, 70),
  /** （一）; 一） where the text has lost the first bracket. */
  CN_PAREN("（|(||〔|【", Numerals.CHINESE, "）|)|〕|】", SectionKind.CN_PAREN, 80),
  /** 1.1 and 1.1.1, 1 in standards; also A.1 in their annexes. */
  DECIMAL("", Numerals.DECIMAL, "", SectionKind.DECIMAL, 65),
  /** 1. and 1、 */
  ARABIC_DOT("", Numerals.ARABIC, ".|．|、|。", SectionKind.ARABIC_DOT, 90),
  /** （1） */
  ARABIC_PAREN("（|(", Numerals.ARABIC, "）|)", SectionKind.ARABIC_PAREN, 100),
  /** 1） */
  HALF_PAREN("", Numerals.ARABIC, "）|)", SectionKind.ARABIC_PAREN, 105),
  /** ①, ⒈, ㈠, ⑴: the character is the whole marker; its kind follows the character. */
  ENCLOSED("", Numerals.ENCLOSED, "", SectionKind.CIRCLED, 110),
  /** 问：, Q1： before a question that an answer follows. */
  QUESTION("问|問|Q", Numerals.TRAILING, "", SectionKind.OTHER, 112),
  /** —— */
  DASH("——|一一|──|━━|——", Numerals.NO_NUMERAL, "", SectionKind.INLINE_LEAD, 120),
  /** A document's title. */
  TITLE("", Numerals.NO_MARKER, "", SectionKind.TITLE, 0),
  /** A heading that is known by its name or its place: 前言, 序言, a couplet. */
  NAMED("", Numerals.NO_MARKER, "", SectionKind.OTHER, 35),
  /** A phrase that opens a paragraph, without a mark. */
  LEAD("", Numerals.NO_MARKER, "", SectionKind.INLINE_LEAD, 125),
  /** The title of a table. */
  TABLE_TITLE("", Numerals.NO_MARKER, "", SectionKind.TABLE_TITLE, 55);

  /** What stands between the opening and the close of a marker. */
  enum Numerals {
    /** 一, 十二. */
    CHINESE,
    /** 壹, 拾貳. */
    FORMAL,
    /** 1, １２. */
    ARABIC,
    /** Either, with blanks allowed inside. */
    ANY,
    /** 1.2.3. */
    DECIMAL,
    /** One enclosed character. */
    ENCLOSED,
    /** Either or a Latin letter or nothing, after a name. */
    TRAILING,
    /** Nothing: the opening is the whole marker. */
    NO_NUMERAL,
    /** The form has no marker and is never read off a line. */
    NO_MARKER
  }

  final String[] opens;
  final Numerals numerals;
  final String[] closes;
  final SectionKind kind;
  final int rank;

  MarkerForm(String opens, Numerals numerals, String closes, SectionKind kind, int rank) {
    this.opens = opens.split("\\|");
    this.numerals = numerals;
    this.closes = closes.split("\\|");
    this.kind = kind;
    this.rank = rank;
  }
}
