package org.zhangjie.section;

import java.util.Random;
import java.util.function.IntFunction;

/**
 * Sources that a splitter of another make takes for ever with, each at any size in lines or
 * thousands of characters.
 */
enum HostileText {
  HEADINGS(n -> each(n, i -> "第" + (i + 1) + "章 总则\n")),
  ARTICLES(n -> each(n, i -> "第" + (i + 1) + "条 本办法自公布之日起施行。\n")),
  FIRSTS(n -> each(n, i -> "一、总则\n（一）目的\n1.依据。为了保护湿地。\n")),
  DECIMALS(n -> each(n, i -> i % 90 + "." + i % 7 + "." + i % 5 + " 范围\n内容。\n")),
  NAMED(n -> each(n, i -> "#".repeat(1 + i % 9) + " 前言\n")),
  SAME_TITLES(n -> each(n, i -> "关于印发林长制实施方案的通知\n\n内容。\n2021年7月8日\n")),
  TITLES(n -> each(n, i -> i + "号关于印发林长制实施方案的通知\n\n内容。\n")),
  CONTENTS(n ->
      "目录\n"
          + each(n, i -> "文件" + i + "关于印发实施方案的通知……" + i + "\n")
          + each(n, i -> i + "关于印发实施方案的通知\n\n内容。\n")),
  LABELS(n -> each(n, i -> "目录\n第" + i + "件\n")),
  ROWS(n -> "收支表\n" + each(n, i -> i + "\t预算\t" + 7 * i + "\n")),
  PIPES(n -> "收支表\n" + each(n, i -> "| " + i + " | 预算 | " + 7 * i + " |\n|---|---|---|\n")),
  BLANKS(n -> "总则\n" + "\n".repeat(8 * n) + "第一条 内容。\n" + " \u200b\n".repeat(n) + "完。\n"),
  COMMENTS(n -> each(n, i -> "<!-- " + i + " -->\n") + "第一条 内容。\n"),
  RUNNING_HEADS(n -> each(n, i -> "林长制年度报告汇编\n" + i + "\n正文说到这里还没有完\n")),
  NOTES(n -> each(n, i -> "湿地<sup>" + i + "</sup>保护。\n" + i + ". 注释。\n")),
  COVER(n -> each(n, i -> "（公报）\n") + "目录\n总则……1\n附则……2\n"),
  HASHES(n -> "#".repeat(1000 * n)),
  BRACKETS(n -> "（".repeat(500 * n) + "）".repeat(500 * n) + "\n"),
  NUMERALS(n -> "第" + "一".repeat(1000 * n) + "条\n" + "1.".repeat(500 * n)),
  ONE_LINE(n -> "第一条 " + "湿地保护，人人有责；".repeat(100 * n)),
  ONE_HEADING(n -> "一、" + "湿地保护人人有责".repeat(125 * n) + "\n" + each(n, i -> "（一）目的\n")),
  TAGS(n -> "<t" + "<".repeat(1000 * n) + "\n" + "<b".repeat(500 * n) + "\n" + "<td>".repeat(n)),
  STARS(n -> "**".repeat(500 * n) + "\n" + "|".repeat(1000 * n)),
  INVISIBLE(n -> "总则\n" + "\u200b".repeat(1000 * n) + "\n内容。" + "　".repeat(1000 * n)),
  LEADERS(n -> each(n, i -> "章" + " .".repeat(100) + "\n")),
  UNITS(n -> "表1 收支\n" + each(n, i -> "单位：万元\n")),
  BYLINES(n -> each(n, i -> "本报记者 苏见微\n")),
  LISTS(n -> "附件1\n湖泊保护任务\n" + each(n, i -> "清单\n")),
  PAGES(n -> "目录\n" + each(n, i -> "第一章 总则 " + i % 900 + "\n")),
  LONG_AND_SHORT(n -> "内容".repeat(400 * n) + "\n" + each(n, i -> "短\n")),
  RANDOM(n -> random(new Random(n), 20 * n));

  private static final String[] PIECES =
      ("第 一 二 十 1 2 章 条 节 、 . （ ） ( ) 。 ； ： ， 附件 专栏 目录 # ** | \t … ...... <td> <sup> </sup> <!-- -->"
              + " \n \n \n \n \n \n\n \u200b 湿地保护 通知 —— “ ” 2021年7月8日 《 》 号 〔2021〕")
          .split(" ");

  private final IntFunction<String> text;

  HostileText(IntFunction<String> text) {
    this.text = text;
  }

  String of(int size) {
    return text.apply(size);
  }

  private static String each(int n, IntFunction<String> line) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < n; i++) {
      out.append(line.apply(i));
    }
    return out.toString();
  }

  /** Pieces of headings, tables and marks in any order. */
  static String random(Random random, int pieces) {
    return each(pieces, i -> PIECES[random.nextInt(PIECES.length)]);
  }
}
