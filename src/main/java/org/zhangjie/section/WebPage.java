package org.zhangjie.section;

import java.util.Set;
import java.util.regex.Pattern;

/** Finds what a government's web page puts around a document: menus, tools, links, imprint. */
final class WebPage {
  /** Lines that a web page prints beside a document, whole. */
  private static final Pattern TOOLS =
      Pattern.compile(
          "[【\\[]?(?:打印(?:本页|此页|页面|文章)?|关闭(?:本页|窗口|页面)|收藏(?:本页)?|返回(?:顶部|首页|列表)|我要纠错|分享(?:到)?)[】\\]]?[:：]?"
              + "(?:[\\s\\u3000|]*[【\\[]?(?:打印(?:本页|此页)?|关闭(?:本页|窗口)?|收藏|分享(?:到)?|复制链接|我要纠错|返回顶部|微信|微博|QQ空间)[】\\]]?[:：]?)*"
              + "|扫一扫.{0,20}|(?:上|下)一[篇条][:：].{0,120}"
              + "|(?=.*[【\\[]\\s?(?:大|中|小|打印|关闭|收藏|[^】\\]]{1,4}版本)\\s?[】\\]])(?:[【\\[][^】\\]]{1,8}[】\\]][\\s\\u3000|]*){2,}"
              + "|(?:字体|字号)(?:大小)?\\s*[:：]?(?:[\\s\\u3000|/【】\\[\\]]*[大中小])*[\\s\\u3000】\\]]*");

  /** Entries of menus, each on a line of its own, which no document has. */
  private static final Set<String> MENU =
      Set.of(
          "首页", "网站首页", "设为首页", "加入收藏", "登录", "注册", "政务公开", "政府信息公开", "信息公开", "政务服务", "办事服务",
          "在线办事", "互动交流", "互动回应", "公众参与", "动态要闻", "新闻中心", "机构概览", "机构职能", "专题专栏", "工作邮箱", "无障碍",
          "无障碍浏览", "长者模式", "简体", "繁体", "简体中文", "手机版", "移动版", "网站地图", ">", ">>");

  /** Words that stand among menus and tools, and elsewhere too. */
  private static final Set<String> ENTRIES =
      Set.of(
          "搜索", "检索", "机构概况", "要闻动态", "适老化", "繁體", "微信", "微博", "关闭", "政策文件", "政策法规", "通知公告", "公示公告",
          "规范性文件", "法规文件", "政策解读", "小", "中", "大", "字体", "正文", "索引", "Aa", "English", "|", "·", "/",
          "»", "›");

  /** What a page calls the text below it. */
  private static final Set<String> LABELS = Set.of("详细信息", "公告正文", "公告内容", "正文内容", "信息详情");

  /** Where the page says which of its menus the document was found under. */
  private static final Pattern PLACE =
      Pattern.compile(
          "(?:您(?:的|所在的|现在的)?|您?当前的?|您?现在的?|所在)位置\\s*[:：].{0,80}"
              + "|首页[\\s\\u3000]*[>»›].{0,80}|位置\\s*[:：][^>»›]{0,30}[>»›].{0,80}");

  private static final String LINKED = "相关(?:链接|文章|阅读|稿件|报道|新闻|推荐|政策[与和]解读)|排行榜|扩展阅读|延伸阅读|友情链接";

  /** What stands above links, and nothing else on its line. */
  private static final Pattern LINKS = Pattern.compile("(?:" + LINKED + ")[:：]?");

  /** What opens the links and the imprint below a document. */
  private static final Pattern FOOT =
      Pattern.compile(
          "(?:"
              + LINKED
              + "|相关(?:附件|信息|解读|文件)|附件下载|网站地图|关于我们|联系我们"
              + "|版权所有|网站声明|网站标识码|您觉得).{0,100}");

  private static final Pattern IMPRINT =
      Pattern.compile(".*(?:网站地图|网站标识码|ICP备|公网安备|版权所有|关于我们|运行维护|上一[篇条]|下一[篇条]).*");

  /** Lines above a document among which a page tells its place. */
  private static final int HEAD = 40;

  /** Menu entries by which the head of a page is known. */
  private static final int FEWEST_ENTRIES = 3;

  /** Characters of 应急预案详情 and its like. */
  private static final int LONGEST_LABEL = 10;

  /** Lines of a title. */
  private static final int LONGEST_TITLE = 6;

  /** Lines below a document that may be links and imprint. */
  private static final int LONGEST_FOOT = 40;

  /** Columns of the widest menu entry or link. */
  private static final int WIDEST = 160;

  private final Lines lines;
  private final Noise noise;

  private WebPage(Lines lines, Noise noise) {
    this.lines = lines;
    this.noise = noise;
  }

  static void find(Lines lines, Noise noise) {
    WebPage page = new WebPage(lines, noise);
    page.head();
    page.foot();
  }

  /** Whether the line is a tool or a place, wherever it stands. */
  static boolean isTool(String text) {
    boolean may = text.length() < WIDEST && "您当首所现位【[打关收返我分扫上下字".indexOf(text.charAt(0)) >= 0;
    return may && (TOOLS.matcher(text).matches() || PLACE.matcher(text).matches());
  }

  /** Menus stand above the line that tells the place, and nothing else does. */
  private void head() {
    int n = 0;
    int place = 0;
    int entries = 0;
    int title = 0;
    int last = 0;
    for (int seen = 0; seen < HEAD; seen++) {
      n = lines.after(n);
      if (n > lines.count() || !isLink(n)) {
        break;
      }
      String text = lines.text(n);
      place = PLACE.matcher(text).matches() ? n : place;
      entries += MENU.contains(text) ? 1 : 0;
      boolean named = !Genre.of(text).isEmpty() || text.contains("关于");
      title = named && !isEntry(n) && !isField(n) ? n : title;
      last = n;
    }
    if (place > 0) {
      mark(1, place);
    }
    if (entries >= FEWEST_ENTRIES) {
      menus(place + 1, title, last);
    } else if (last > 0 && isLabel(lines.after(0))) {
      mark(1, lines.after(0));
    }
  }

  /** Marks what stands in the head of a page beside the document's title, if it is found. */
  private void menus(int from, int title, int to) {
    int start = title > from ? titleStart(from, title) : title;
    for (int n = from; n <= to; n++) {
      if (lines.isBlank(n) || n >= start && n <= title) {
        continue;
      }
      boolean field = isField(n);
      if (n < start || field || isEntry(n)) {
        noise.mark(n, field ? Noise.Kind.MASTHEAD : Noise.Kind.NAVIGATION);
      }
    }
  }

  /**
   * The first line of the title that ends on a line: as many as say together what the page's own
   * title says too, or an open line above, 国家发展改革委关于核定2020～2022年.
   */
  private int titleStart(int from, int end) {
    int start = end;
    StringBuilder text = new StringBuilder();
    for (int n = end; n >= from && end - n < LONGEST_TITLE && !lines.isBlank(n); n--) {
      text.insert(0, Contents.key(lines.text(n)));
      boolean about = lines.text(n).contains("关于") && Genre.of(lines.text(n)).isEmpty();
      boolean open = n == start - 1 && (about || TitleLines.isOpen(lines.text(n), lines, n + 1));
      if (open || isSaidAbove(text.toString(), n)) {
        start = n;
      }
    }
    return start;
  }

  private boolean isSaidAbove(String title, int below) {
    for (int n = lines.after(0); n < below; n = lines.after(n)) {
      if (Contents.key(lines.text(n)).contains(title)) {
        return true;
      }
    }
    return false;
  }

  private boolean isEntry(int n) {
    String text = lines.text(n);
    boolean entry = MENU.contains(text) || ENTRIES.contains(text) || isTool(text);
    return entry || isLabel(n);
  }

  private boolean isLabel(int n) {
    String text = lines.text(n);
    return LABELS.contains(text) || text.length() <= LONGEST_LABEL && text.endsWith("详情");
  }

  /** 发布时间：…, 2018-09-29 16:45, （发改价格规〔2020〕1441号）. */
  private boolean isField(int n) {
    String text = lines.text(n);
    boolean held = text.charAt(0) == '（' && !FieldLine.numberIn(text).isEmpty();
    boolean date = text.length() < 24 && !Dates.find(text).isEmpty() && Genre.of(text).isEmpty();
    return LabelledFields.is(text)
        || FieldLine.isNumber(text)
        || Bylines.isSpeaker(text)
        || held
        || date;
  }

  /** Links and the imprint go on to the end, and hold no sentence. */
  private void foot() {
    int start = 0;
    int links = 0;
    boolean imprint = false;
    int n = lines.count() + 1;
    for (int seen = 0; seen < LONGEST_FOOT; seen++) {
      n = lines.before(n);
      if (n == 0 || !isShort(n)) {
        break;
      }
      imprint |= IMPRINT.matcher(lines.text(n)).matches();
      if (FOOT.matcher(lines.text(n)).matches()) {
        start = n;
        links += LINKS.matcher(lines.text(n)).matches() ? 1 : 0;
      }
    }
    if (start > 0 && (imprint || links > 1 && isPage())) {
      mark(start, lines.count());
    }
  }

  /** Whether something at the source's head has been found to be a page's. */
  private boolean isPage() {
    int n = 0;
    for (int seen = 0; seen < HEAD; seen++) {
      n = lines.after(n);
      if (n > lines.count()) {
        return false;
      }
      if (noise.at(n) == Noise.Kind.NAVIGATION) {
        return true;
      }
    }
    return false;
  }

  private boolean isShort(int n) {
    return lines.isText(n)
        && lines.width(n) <= WIDEST
        && lines.marker(n) == null
        && !lines.is(n, Lines.ENDS_SENTENCE);
  }

  /** A line that may stand in a menu, or that names its field. */
  private boolean isLink(int n) {
    if (!isShort(n)) {
      return false;
    }
    boolean prose = lines.is(n, Lines.ENDS_CLAUSE | Lines.HAS_STOP | Lines.OPEN_END);
    return !prose || LabelledFields.is(lines.text(n)) || isTool(lines.text(n));
  }

  private void mark(int from, int to) {
    for (int n = from; n <= to; n++) {
      if (!lines.isBlank(n)) {
        noise.mark(n, Noise.Kind.NAVIGATION);
      }
    }
  }
}
