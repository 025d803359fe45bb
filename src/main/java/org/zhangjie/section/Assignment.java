package org.zhangjie.section;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Gives every line to the heading it belongs to. */
final class Assignment {
  private static final String[] SALUTATIONS = {
    "各位代表",
    "同志们",
    "各位委员",
    "朋友们",
    "女士们",
    "特此",
    "现予公告",
    "出席：",
    "列席：",
    "请假：",
    "缺席：",
    "资料来源：",
    "综上所述",
    "综上，",
    "以上报告",
    "以上答复",
    "以上说明",
    "再次感谢",
    "专此",
    "此复",
    "妥否",
    "当否",
    "以上请示",
    "以上意见如无不妥"
  };

  /** 主任、各位副主任、各位委员，…: who is spoken to at a report's end. */
  private static final Pattern ADDRESS = Pattern.compile("(?:[^，。：]{2,12}、)?各位[^，。：]{2,20}[，！：]");

  private static final String[] CLOSINGS = {
    "各地各部门", "各地区各部门", "各县", "各市", "各区", "各地", "各部门", "各有关", "各级", "各单位", "请各", "本通知", "附件"
  };

  /** 新标准自2023年9月1日起执行: from when the whole document holds. */
  private static final Pattern COMMENCEMENT =
      Pattern.compile("[^，。；（）]{2,12}自[^，。；]{2,20}起(?:施行|执行|实施|生效)");

  /** 本通知自2023年2月1日起执行。 */
  private static final Pattern IN_FORCE =
      Pattern.compile("本(?:通知|意见|办法|方案|公告|通告|规定|细则|决定|措施)自[^，。；]{2,24}起(?:施行|执行|实施|生效)");

  /** 以上说明，连同草案，请予审议。 */
  private static final Pattern REQUEST =
      Pattern.compile("(?:[^。]{0,16}(?:以上|上述|草案)[^。]{0,24}，)?请(?:予)?(?:审议|审查|审定|批示|批准)。?");

  /** Characters of a sentence that asks for a decision. */
  private static final int LONGEST_REQUEST = 40;

  /** 全市上下要更加紧密地团结起来: the last appeal of a document. */
  private static final Pattern APPEAL = Pattern.compile("全[国省市县区州]上下");

  /** What opens the paragraph that rounds a series off: it speaks for all its items. */
  private static final String[] ROUNDING = {
    "各位代表", "各位委员", "总的看", "总的来看", "总体看", "总体来看", "综上", "在肯定成绩", "在看到成绩", "对这些问题", "感谢您", "收支相抵",
    "以上事实", "上述事实"
  };

  private final Reading reading;
  private final Outline outline;
  private final Fields fields;
  private final Owners owners;
  private final int[] paragraphs;
  private final Map<Integer, Integer> apart = new HashMap<>();

  private Assignment(Reading reading, Outline outline, Fields fields) {
    this.reading = reading;
    this.outline = outline;
    this.fields = fields;
    this.owners = new Owners(reading.lines().count(), outline.nodes().size());
    this.paragraphs = new int[outline.nodes().size()];
  }

  static Owners of(Reading reading, Outline outline, Fields fields) {
    Assignment assignment = new Assignment(reading, outline, fields);
    assignment.assign();
    return assignment.owners;
  }

  private void assign() {
    List<Outline.Node> nodes = outline.nodes();
    for (int i = 0; i < nodes.size(); i++) {
      Candidate heading = nodes.get(i).heading();
      for (int n = heading.line; heading.start != heading.line && n <= heading.endLine; n++) {
        apart.put(n, i);
      }
    }
    int line = 1;
    for (int i = 0; i < nodes.size(); i++) {
      int end =
          i + 1 < nodes.size() ? nodes.get(i + 1).heading().start : reading.lines().count() + 1;
      region(i, Math.max(line, nodes.get(i).heading().start), end);
      line = Math.max(line, end);
    }
  }

  /** The lines from a heading to the next one. */
  private void region(int node, int from, int end) {
    Lines lines = reading.lines();
    Candidate heading = outline.nodes().get(node).heading();
    int owner = node;
    int before = 0;
    for (int n = from; n < end; n++) {
      if (lines.isBlank(n)) {
        if (lines.is(n, Lines.UNSEEN)) {
          owners.set(n, owner, reading.noise().is(n) ? Owners.Role.NOISE : Owners.Role.BODY);
        }
        continue;
      }
      if (apart.containsKey(n)) {
        owners.set(n, apart.get(n), Owners.Role.HEADING);
      } else if (reading.noise().is(n)) {
        owners.set(n, owner, Owners.Role.NOISE);
      } else if (reading.footnotes().is(n)) {
        owners.note(n, owners.owner(reading.footnotes().reference(n)));
      } else if (fields.holds(n) || isCredit(n)) {
        owners.set(n, owner, Owners.Role.METADATA);
      } else if (n >= heading.line && n <= heading.endLine) {
        owners.set(n, node, heading.runIn() ? Owners.Role.RUN_IN : Owners.Role.HEADING);
        before = n;
      } else {
        if (before == 0
            || before == heading.endLine && !heading.runIn()
            || reading.flow().ends(before, n)) {
          paragraphs[node]++;
          owner = ownerOf(node, owner, n, end);
        }
        owners.set(n, owner, Owners.Role.BODY);
        before = n;
      }
    }
  }

  /** On a newspaper page the lines that only name authors are fields. */
  private boolean isCredit(int n) {
    return !apart.isEmpty()
        && reading.lines().isText(n)
        && reading.lines().width(n) < 60
        && Bylines.isCredit(reading.lines().text(n));
  }

  /** The owner of a paragraph that starts on line n after a node's heading. */
  private int ownerOf(int node, int owner, int n, int end) {
    Outline.Node at = outline.nodes().get(node);
    if (at.parent() < 0) {
      return owner;
    }
    Lines lines = reading.lines();
    Candidate heading = at.heading();
    if (lines.isText(n) && closesDocument(node, n)) {
      return root(node);
    }
    switch (heading.form) {
      case TABLE_TITLE -> {
        return lines.is(n, Lines.ROW) || owner == node && isOfTable(n) ? node : at.parent();
      }
      case LEAD, DASH, ORDINAL -> {
        boolean told = heading.form == MarkerForm.LEAD && paragraphs[node] > 1;
        return heading.runIn() || told ? at.parent() : owner;
      }
      default -> {}
    }
    if (owner != node) {
      return owner;
    }
    boolean ends =
        node + 1 < outline.nodes().size() && outline.nodes().get(node + 1).depth() < at.depth();
    if (ends && lines.isText(n) && FieldLine.opens(lines.text(n), ROUNDING)) {
      return at.parent();
    }
    boolean listed = lines.is(reading.textBefore(n), Lines.ENDS_CLAUSE);
    boolean single = heading.runIn() && paragraphs[node] == 1 && !listed && isLastOfSingles(node);
    return single ? at.parent() : owner;
  }

  /** A note below the rows, or the unit above them. */
  private boolean isOfTable(int n) {
    String text = reading.lines().text(n);
    if (TableTitles.isUnit(text)) {
      return true;
    }
    return text.startsWith("备注")
        || text.startsWith("注")
        || text.startsWith("资料来源")
        || text.startsWith("说明：")
        || reading.lines().marker(n) != null && !isBelowRow(n);
  }

  /** Whether the node ends a series of at least three whose other members have one paragraph. */
  private boolean isLastOfSingles(int node) {
    List<Outline.Node> nodes = outline.nodes();
    int depth = nodes.get(node).depth();
    MarkerForm form = nodes.get(node).heading().form;
    if (form == MarkerForm.ARTICLE || form == MarkerForm.DECIMAL) {
      return false;
    }
    boolean last = node + 1 == nodes.size() || nodes.get(node + 1).depth() < depth;
    if (!last && nodes.get(node + 1).heading().form != MarkerForm.ANNEX) {
      return false;
    }
    int sisters = 0;
    int several = 0;
    for (int i = node - 1; i > nodes.get(node).parent(); i--) {
      Outline.Node sister = nodes.get(i);
      if (sister.depth() > depth) {
        return false;
      }
      if (sister.heading().form == form) {
        sisters++;
        several += paragraphs[i] > 0 || !sister.heading().runIn() ? 1 : 0;
      }
    }
    return sisters >= 2 && several * 4 <= sisters;
  }

  /** 各位代表！ and the last appeal of a plan speak for the whole document. */
  private boolean closesDocument(int node, int n) {
    List<Outline.Node> nodes = outline.nodes();
    for (int i = node + 1; i < nodes.size() && i < node + 2; i++) {
      if (nodes.get(i).parent() >= 0 && nodes.get(i).heading().form != MarkerForm.ANNEX) {
        return false;
      }
    }
    String text = reading.lines().text(n);
    Candidate heading = nodes.get(node).heading();
    boolean provision = heading.form == MarkerForm.ARTICLE || heading.form == MarkerForm.DECIMAL;
    boolean notes = NamedHeadings.opensNotes(text) && !isBelowRow(n);
    boolean submitted = text.length() < LONGEST_REQUEST && REQUEST.matcher(text).matches();
    return notes
        || submitted
        || !provision && paragraphs[node] > 1 && IN_FORCE.matcher(text).lookingAt()
        || FieldLine.opens(text, SALUTATIONS)
        || ADDRESS.matcher(text).lookingAt()
        || (heading.runIn() || paragraphs[node] > 1) && APPEAL.matcher(text).lookingAt()
        || heading.runIn()
            && (FieldLine.opens(text, CLOSINGS)
                || !provision && COMMENCEMENT.matcher(text).lookingAt());
  }

  private boolean isBelowRow(int n) {
    return reading.lines().is(reading.textBefore(n), Lines.ROW);
  }

  private int root(int node) {
    int i = node;
    while (outline.nodes().get(i).parent() >= 0) {
      i = outline.nodes().get(i).parent();
    }
    return i;
  }
}
