package org.zhangjie.section;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryTitlesTest {
  @Test
  void linesAboveADatelineAreATitleWhateverTheirMarks() {
    assertEquals(
        List.of("1 云渚日报", "1 稻田里请来新帮手我市机插率过八成", "2 农机进田省下人工", "1 老街重开——石榴巷改造见闻"),
        headings(
            """
            # 云渚日报

            02 要闻

            ### 稻田里请来新帮手

            # 我市机插率过八成

            本报记者 苏见微 通讯员 何远

            五月的平原上，水田如镜，插秧机来回穿行，农民站在田埂上看着，说这样的年景从前想也不敢想。

            ## 农机进田

            省下人工

            合作社里六十多台农机排得整整齐齐，理事长说，从前请二十多个人插秧，如今两个人一台机器就够了。

            ## 老街重开

            ——石榴巷改造见闻

            □本报记者 佟安

            清晨六点，石榴巷的青石板刚被洒水车打湿，豆花店已经坐满了人，门口还排着长长的一条队。
            """));
  }

  @Test
  void aPictureCreditIsNoByline() {
    assertEquals(
        List.of("1 桥面合龙", "1 码头开港"),
        headings(
            """
            # 桥面合龙

            本报讯（记者 何远）六月一日，跨江大桥的最后一段桥面吊装到位，全桥合龙，明年春天可以通车。

            工人在桥面上作业

            通讯员 程远 摄

            # 码头开港

            本报讯（记者 苏见微）六月二日，新码头迎来第一艘货轮，船上装着三百个集装箱，下午就卸完了。
            """));
  }

  @Test
  void aSubtitleBelowABlankLineGoesOnWithTheTitle() {
    assertEquals(
        List.of("1 老渡口迎来新客人——青山市盘活旧码头走笔"),
        headings(
            """
            老渡口迎来新客人

            ——青山市盘活旧码头走笔

            本报记者 苏见微

            走进青山市的旧码头，红砖的仓库已经改成书店。六月一日，这里迎来第一批客人，当天就有三百人。
            """));
  }

  private static List<String> headings(String text) {
    List<String> headings = new ArrayList<>();
    new SectionSplitter()
        .split(TextSource.of(text))
        .sections()
        .forEach(section -> headings.add(section.depth() + " " + section.heading()));
    return headings;
  }
}
