package org.zhangjie.section;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is a heading beside its number, an example each; | stands for a line end. */
class HeadingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "第 三 章　附 则|第一条　自公布之日起施行。@第三章附则 第一条",
        "一、目标|1.平台提升工程。建成三个平台，引进人才。|2.人才引进工程。引进一百名人才。@一、目标 1.平台提升工程 2.人才引进工程",
        "一、目标|——做精主业。聚焦主责，压减层级。|——多元发展。拓展市场，培育新业。@一、目标 ——做精主业 ——多元发展",
        "附件1|任务分工表|序号\t任务|1\t造林@附件1任务分工表",
        "主旨：公告受理申請。|說明：|依據本府計畫辦理。@主旨 說明",
        "一、目标|1。做精主业。聚焦主责，压减层级。|2。多元发展。拓展市场，培育新业。@一、目标 1。做精主业 2。多元发展",
        "一、目标|（二）做精主业|聚焦主责，压减层级。|（五）多元发展|拓展市场。@一、目标 （二）做精主业 （五）多元发展",
        "（一）无证运营|八家企业无证运营。|专栏1：|某站无证并网。|（二）越界施工|某公司越界。@（一）无证运营 专栏1： （二）越界施工",
        "目 次|前言 ..|1 范围 ..|2 术语 . 2|3 要求 . 3|前言|本文件按规定起草。|1 范围|本文件适用。|2 术语|无。|3 要求|从严。@前言 1范围 2术语 3要求",
        "|现作表彰。||一、乡镇（2名）|丁建业　　石门县委常委、副县长|方小梅　　龙潭镇党委书记||二、市直（2名）|张文斌　　栖阳市水利局副局长|陈　晨　　栖阳市勘测中心副主任@一、乡镇（2名） 二、市直（2名）",
        "|现在报告工作。||2023年工作回顾||　　一年来成绩显著。||2024年工作安排||　　新的一年任务繁重。@2023年工作回顾 2024年工作安排"
      })
  void areFound(String lines, String headings) {
    String text = "云渚市社区服务规范\n" + lines.replace('|', '\n') + "\n";
    List<String> found = new ArrayList<>();
    for (Section section : new SectionSplitter().split(TextSource.of(text)).sections()) {
      if (section.depth() > 1) {
        found.add((section.marker() + section.heading()).replace(" ", ""));
      }
    }
    assertEquals(List.of(headings.split(" ")), found);
  }
}
