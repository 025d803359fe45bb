package org.zhangjie.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads lines that name what they hold, as web pages, registers and letters print them above a
 * text: 发布机构：…　成文日期：…　文号：…
 */
final class LabelledFields {
  /** What a label tells about a document. */
  enum Field {
    TITLE,
    NUMBER,
    /** The number of the file a document is kept in, where it has no other. */
    FILE,
    ISSUER,
    /** Who gave a web page its text, mostly its issuer. */
    SOURCE,
    DATE,
    /** When the web page was published, which may be later. */
    RELEASED,
    RECIPIENTS,
    OPENNESS,
    /** Something that no field of a document holds: 浏览次数, 字号. */
    OTHER
  }

  /** One label and what stands behind it. */
  record Entry(Field field, String value) {}

  private static final Map<Field, String> LABELS =
      Map.of(
          Field.TITLE, "名称|标题|標題|文件名称|信息名称",
          Field.NUMBER, "文号|发文字号|發文字號|文件编号|文件字号|公文字号|标准编号|合同编号|项目编号|采购编号|招标编号|案号|公告编号",
          Field.FILE, "檔號|档号",
          Field.ISSUER, "发布机构|发布部门|发文机关|发文机构|发文单位|制定机关|公开机构|公布机关|颁布单位|发布单位|发布机关|發文機關|编制单位|编制机关",
          Field.DATE, "成文日期|发文日期|印发日期|制发日期|签发日期|公布日期|颁布日期|发文时间|成文时间|發文日期|编制时间|编制日期|日期",
          Field.RELEASED, "发布日期|发布时间|发表日期|发表时间|生成日期|公开日期|时间",
          Field.SOURCE, "来源|信息来源|稿件来源|文章来源|建设单位|采购人|招标人",
          Field.RECIPIENTS, "主送|主送机关|受文者",
          Field.OPENNESS, "公开方式|公开属性|公开范围|公开类别|公开类型",
          Field.OTHER,
              "索引号|主题分类|组配分类|体裁分类|主题词|关键词|作者|编辑|责任编辑|浏览次数|浏览量|点击数|点击率|访问量|阅读次数|阅读量|"
                  + "字号|字体|有效性|有效状态|时效性|效力级别|法规类别|法宝引证码|时效|状态|施行日期|实施日期|生效日期|生效时间|失效日期|废止日期|责任部门|所属部门|服务对象|分类|"
                  + "信息分类|公开时限|内容概述|內容概述|打印|保护视力色|密级|速別|速别|密等及解密條件或保密期限|保存年限|签发人|紧急程度|"
                  + "证券代码|证券简称|股票代码|股票简称|债券代码|债券简称|字体大小|字号大小|承辦人|承办人|聯絡人|聯絡電話|電話|傳真|電子信箱|機關地址|地址");

  private static final Pattern LABEL = label();

  /** 2023-11-16 10:00:05　来源：…, the day a web page was published without its label. */
  private static final Pattern STAMP =
      Pattern.compile(
          "([12][0-9]{3}[-/.年][01]?[0-9][-/.月][0-3]?[0-9]日?)(?:[\\s\\u3000]+[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?[\\s\\u3000]+(?=\\S*[：:])");

  /** A wide blank and another label: what stands there is no part of the value. */
  private static final Pattern NEXT = Pattern.compile("[\\s\\u3000]{2,}\\S{2,6}[：:]");

  /** What a file says its title is, where nothing else does. */
  private static final Pattern TITLED =
      Pattern.compile(
          "(?i:title|标[\\s\\u3000]*题|標[\\s\\u3000]*題|题名|題名)[\\s\\u3000]*[:：]\\s*(\\S.{3,})");

  /** Characters of a line with labels, at most. */
  private static final int LONGEST = 400;

  /** Characters from which on a cell says more than a column's name. */
  private static final int SHORTEST_VALUE = 8;

  /** Lines of a register above the title. */
  private static final int LONGEST_REGISTER = 20;

  /** Characters of the longest label with blanks in it. */
  private static final int LONGEST_LABEL = 20;

  private LabelledFields() {}

  private static Pattern label() {
    StringBuilder names = new StringBuilder();
    for (String labels : LABELS.values()) {
      for (String name : labels.split("\\|")) {
        names.append(names.isEmpty() ? "" : "|");
        for (int i = 0; i < name.length(); i++) {
          names.append(i == 0 ? "" : "[\\s\\u3000]*").append(name.charAt(i));
        }
      }
    }
    return Pattern.compile("(?<=^|[\\s\\u3000|【\\[])(" + names + ")[\\s\\u3000]*(?:[：:]|】[：:]?)");
  }

  /** The entries of a line, empty where it does not open with a label. */
  static List<Entry> read(String text) {
    if (text.length() <= LONGEST && text.indexOf('\t') > 0) {
      return cells(text);
    }
    if (text.length() > LONGEST || !mayOpen(text)) {
      return List.of();
    }
    Matcher stamp = STAMP.matcher(text);
    if (stamp.lookingAt()) {
      List<Entry> entries = new ArrayList<>(read(text.substring(stamp.end())));
      if (!entries.isEmpty()) {
        entries.add(0, new Entry(Field.RELEASED, stamp.group(1)));
      }
      return entries;
    }
    Matcher matcher = LABEL.matcher(text);
    List<Entry> entries = new ArrayList<>();
    if (!matcher.find() || matcher.start() > 1) {
      return entries;
    }
    while (true) {
      String name = MarkReader.withoutBlanks(matcher.group(1));
      if (name.equals("时间") && !text.contains("来源")) {
        return List.of();
      }
      int from = matcher.end();
      boolean more = matcher.find();
      String value = text.substring(from, more ? matcher.start() : text.length());
      value = NEXT.split(value, 2)[0];
      entries.add(new Entry(field(name), MarkReader.trim(value, 0, value.length())));
      if (!more) {
        return entries;
      }
    }
  }

  /** The entries of a table's row, whose cells are by turns a label and what it tells. */
  private static List<Entry> cells(String text) {
    String[] cells = text.split("\t", -1);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i + 1 < cells.length; i += 2) {
      Matcher label = LABEL.matcher(cells[i] + "：");
      if (label.find() && label.start() == 0 && label.end() == cells[i].length() + 1) {
        String name = MarkReader.withoutBlanks(label.group(1));
        entries.add(
            new Entry(field(name), MarkReader.trim(cells[i + 1], 0, cells[i + 1].length())));
      }
    }
    boolean all = 2 * entries.size() == cells.length;
    boolean told = entries.stream().anyMatch(entry -> tells(entry.value()));
    boolean ofDocument = entries.stream().anyMatch(entry -> isOfDocument(entry.field()));
    return all && told && ofDocument ? entries : List.of();
  }

  /**
   * Whether only a register of documents has such a field; other tables have days and names too.
   */
  private static boolean isOfDocument(Field field) {
    return field == Field.NUMBER || field == Field.ISSUER || field == Field.TITLE;
  }

  /** Whether a cell tells something, as the names of a table's columns don't. */
  private static boolean tells(String value) {
    return value.length() >= SHORTEST_VALUE
        || value.chars().anyMatch(c -> Numeral.isArabic((char) c));
  }

  /** A quick look that turns most lines away: a label's ： stands near the start. */
  private static boolean mayOpen(String text) {
    int reach = Numeral.isArabic(text.charAt(0)) ? 2 * LONGEST_LABEL : LONGEST_LABEL;
    for (int i = 2; i < Math.min(text.length(), reach); i++) {
      if ("：:】".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The date behind 日期： where the line says nothing else, else empty. */
  static String date(String text) {
    List<Entry> entries = read(text);
    return entries.size() == 1 && FieldLine.isDate(entries.get(0).value())
        ? Dates.iso(entries.get(0).value())
        : "";
  }

  /** Whether the line opens with a label. */
  static boolean is(String text) {
    return !read(text).isEmpty();
  }

  /** The line without the label 标题： if what it labels does not come again, else the whole line. */
  static String title(int n, Lines lines) {
    String text = lines.text(n);
    Matcher titled = TITLED.matcher(text);
    if (!titled.matches() || read(text).size() > 1) {
      return text;
    }
    String key = Contents.key(titled.group(1));
    int below = n;
    for (int seen = 0; seen < LONGEST_REGISTER; seen++) {
      below = lines.after(below);
      if (below > lines.count()) {
        break;
      }
      if (lines.isText(below) && Contents.key(lines.text(below)).contains(key)) {
        return text;
      }
    }
    return titled.group(1);
  }

  /** Whether labelled lines stand directly above: 附件：… among the labels of a letter. */
  static boolean isAmong(int n, Lines lines) {
    int before = lines.before(n);
    return before == n - 1 && before > 0 && lines.isText(before) && is(lines.text(before));
  }

  /** Whether the line is of the kind that web pages print below a title: 来源：…　发布时间：… */
  static boolean isRegister(String text) {
    List<Entry> entries = read(text);
    return entries.size() > 1
        && entries.stream().anyMatch(e -> e.field() == Field.DATE || e.field() == Field.RELEASED);
  }

  private static Field field(String name) {
    for (Map.Entry<Field, String> labels : LABELS.entrySet()) {
      if (("|" + labels.getValue() + "|").contains("|" + name + "|")) {
        return labels.getKey();
      }
    }
    return Field.OTHER;
  }
}
