package org.zhangjie.document.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.zhangjie.document.Deadline;
import org.zhangjie.document.DocumentFormatException;
import org.zhangjie.document.SourceDocument;

class DocxFormatTest {
  private static final String NAMESPACE =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  private final Map<String, String> parts = new LinkedHashMap<>();

  @Test
  void printsNumbersAsWordShowsThem() throws IOException {
    parts.put(
        "word/numbering.xml",
        "<w:numbering "
            + NAMESPACE
            + "><w:abstractNum w:abstractNumId='7'>"
            + level(0, "chineseCountingThousand", "第%1章")
            + level(1, "chineseCounting", "%2、")
            + level(2, "decimal", "%1.%2.%3").replace("/></w:lvl>", "/><w:isLgl/></w:lvl>")
            + level(3, "bullet", "\uf0b7")
            + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num></w:numbering>");
    String body =
        numbered(0, "总则")
            + numbered(1, "目的")
            + numbered(1, "范围")
            + numbered(2, "细目")
            + numbered(0, "职责")
            + numbered(1, "分工")
            + numbered(3, "圆点");
    assertEquals(
        List.of("第一章 总则", "一、目的", "二、范围", "1.2.1 细目", "第二章 职责", "一、分工", "圆点"), texts(read(body)));
  }

  @Test
  void startsAfreshWhereAListSaysSoAndTakesLevelsOfItsOwn() throws IOException {
    parts.put(
        "word/numbering.xml",
        "<w:numbering "
            + NAMESPACE
            + "><w:abstractNum w:abstractNumId='7'>"
            + level(0, "decimal", "%1、")
            + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num>"
            + "<w:num w:numId='2'><w:abstractNumId w:val='7'/><w:lvlOverride w:ilvl='0'>"
            + "<w:startOverride w:val='1'/></w:lvlOverride></w:num>"
            + "<w:num w:numId='3'><w:abstractNumId w:val='7'/><w:lvlOverride w:ilvl='0'>"
            + level(0, "chineseCounting", "（%1）")
            + "</w:lvlOverride></w:num></w:numbering>");
    String again = numbered(0, "丙").replace("w:numId w:val='1'", "w:numId w:val='2'");
    String other = numbered(0, "丁").replace("w:numId w:val='1'", "w:numId w:val='3'");
    assertEquals(
        List.of("1、甲", "2、乙", "1、丙", "（三）丁"),
        texts(read(numbered(0, "甲") + numbered(0, "乙") + again + other)));
  }

  @Test
  void readsTextBoxesAndContentControls() throws IOException {
    String box =
        "<w:p>"
            + run("外")
            + "<w:r><mc:AlternateContent xmlns:mc='mc'><mc:Choice><w:txbxContent><w:p>"
            + run("框内")
            + "</w:p></w:txbxContent></mc:Choice><mc:Fallback><w:p>"
            + run("框内")
            + "</w:p></mc:Fallback></mc:AlternateContent></w:r></w:p>";
    String control = "<w:sdt><w:sdtContent><w:p>" + run("控件") + "</w:p></w:sdtContent></w:sdt>";
    assertEquals(List.of("框内", "外", "控件"), texts(read(box + control)));
  }

  @Test
  void takesHeadingLevelsFromStylesAndWhatTheyAreBasedOn() throws IOException {
    parts.put(
        "word/styles.xml",
        "<w:styles "
            + NAMESPACE
            + "><w:style w:type='paragraph' w:styleId='a'><w:name w:val='heading 2'/></w:style>"
            + "<w:style w:type='paragraph' w:styleId='b'><w:basedOn w:val='a'/></w:style></w:styles>");
    SourceDocument document =
        read("<w:p><w:pPr><w:pStyle w:val='b'/></w:pPr>" + run("组织领导") + "</w:p>");
    assertEquals(2, document.line(1).hint().level());
  }

  @Test
  void countsTrackedChangesAsAcceptedAndLeavesFieldCodesOut() throws IOException {
    String body =
        "<w:p>"
            + run("实行")
            + "<w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins>"
            + run("新")
            + "</w:ins><w:r><w:instrText>PAGE</w:instrText></w:r>"
            + run("制度")
            + "</w:p>";
    assertEquals(List.of("实行新制度"), texts(read(body)));
  }

  @Test
  void putsANoteBehindTheParagraphOfItsMark() throws IOException {
    parts.put(
        "word/footnotes.xml",
        "<w:footnotes "
            + NAMESPACE
            + "><w:footnote w:id='5'><w:p>"
            + run(" 指三条红线。")
            + "</w:p></w:footnote></w:footnotes>");
    String body =
        "<w:p>" + run("三线") + "<w:r><w:footnoteReference w:id='5'/></w:r>" + run("管控") + "</w:p>";
    assertEquals(List.of("三线¹管控", "¹ 指三条红线。"), texts(read(body)));
  }

  @Test
  void writesTablesAsRowsAndFramesAsParagraphs() throws IOException {
    String table =
        "<w:tbl><w:tr>"
            + cell("<w:gridSpan w:val='2'/>", "指标")
            + cell("", "单位")
            + "</w:tr><w:tr>"
            + cell("<w:vMerge w:val='restart'/>", "水")
            + cell("", "用量")
            + cell("", "吨")
            + "</w:tr><w:tr>"
            + cell("<w:vMerge/>", "")
            + cell("", "漏损")
            + cell("", "%")
            + "</w:tr></w:tbl>";
    assertEquals(List.of("指标\t\t单位", "水\t用量\t吨", "\t漏损\t%"), texts(read(table)));
    String frame =
        "<w:tbl><w:tr>" + cell("", "专栏1") + "</w:tr><w:tr>" + cell("", "内容") + "</w:tr></w:tbl>";
    assertEquals(List.of("专栏1", "内容"), texts(read(frame)));
  }

  @Test
  void neverResolvesEntities() {
    parts.put(
        "word/document.xml",
        "<!DOCTYPE w:document [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><w:document "
            + NAMESPACE
            + "><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>");
    assertTrue(refused(zip()).contains("damaged"));
  }

  @Test
  void refusesWhatUnpacksTooFarOrIsCutShort() {
    parts.put("word/document.xml", " ".repeat(65 << 20));
    assertTrue(refused(zip()).contains("ZIP bomb"));
    parts.clear();
    parts.put("word/document.xml", document("<w:p>" + run("甲".repeat(5000)) + "</w:p>"));
    byte[] whole = zip();
    byte[] half = new byte[whole.length / 2];
    System.arraycopy(whole, 0, half, 0, half.length);
    assertFalse(refused(half).isEmpty());
  }

  @Test
  void takesDeepNestingOrRefusesIt() {
    String open = "<w:sdt><w:sdtContent>".repeat(20_000);
    String close = "</w:sdtContent></w:sdt>".repeat(20_000);
    // From JDK 24 on the XML reader itself ends at 200 elements; before that there is no bound.
    try {
      assertEquals(List.of("底"), texts(read(open + "<w:p>" + run("底") + "</w:p>" + close)));
    } catch (IOException e) {
      assertInstanceOf(DocumentFormatException.class, e);
    }
  }

  private SourceDocument read(String body) throws IOException {
    parts.put("word/document.xml", document(body));
    byte[] bytes = zip();
    DocxFormat format = new DocxFormat();
    assertTrue(format.accepts(ByteBuffer.wrap(bytes), "a.docx"));
    return format.read(bytes, "a.docx", Deadline.in(Duration.ofMinutes(1)));
  }

  private static String refused(byte[] bytes) {
    Deadline deadline = Deadline.in(Duration.ofMinutes(1));
    return assertThrows(
            DocumentFormatException.class, () -> new DocxFormat().read(bytes, "a.docx", deadline))
        .problem();
  }

  private static List<String> texts(SourceDocument document) {
    List<String> texts = new ArrayList<>();
    for (int n = 1; n <= document.lineCount(); n++) {
      texts.add(document.line(n).text());
    }
    return texts;
  }

  private byte[] zip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  private static String document(String body) {
    return "<w:document " + NAMESPACE + "><w:body>" + body + "</w:body></w:document>";
  }

  private static String level(int level, String format, String text) {
    return String.format(
        Locale.ROOT,
        "<w:lvl w:ilvl='%d'><w:start w:val='1'/><w:numFmt w:val='%s'/><w:lvlText w:val='%s'/></w:lvl>",
        level,
        format,
        text);
  }

  private static String numbered(int level, String text) {
    return String.format(
        Locale.ROOT,
        "<w:p><w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='1'/></w:numPr></w:pPr>%s</w:p>",
        level,
        run(text));
  }

  private static String cell(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr><w:p>" + run(text) + "</w:p></w:tc>";
  }

  private static String run(String text) {
    return "<w:r><w:t>" + text + "</w:t></w:r>";
  }
}
