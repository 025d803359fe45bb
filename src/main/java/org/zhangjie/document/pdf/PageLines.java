package org.zhangjie.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines of a page in reading order: lines of text, and rows of tables. */
final class PageLines {
  /** Baselines of one line differ by less than this share of the size: mixed fonts. */
  private static final float SAME_LINE = 0.4f;

  private final PageContent page;
  private final List<Block> blocks = new ArrayList<>();

  private PageLines(PageContent page) {
    this.page = page;
  }

  /** What stands on a page one below the other. */
  private sealed interface Block {
    record Text(List<Segment> line) implements Block {}

    record Table(Grid grid, List<Segment> segments) implements Block {}
  }

  static List<PdfLine> of(PageContent page) {
    PageLines lines = new PageLines(page);
    lines.gather();
    return lines.write();
  }

  /** A table stands where the first of its text does. */
  private void gather() {
    List<Grid> grids = Grids.of(page);
    Map<Grid, Block.Table> tables = new HashMap<>();
    for (Segment segment : page.segments()) {
      Optional<Grid> grid = grids.stream().filter(g -> g.holds(segment)).findFirst();
      if (grid.isEmpty()) {
        add(segment);
        continue;
      }
      Block.Table table = tables.get(grid.get());
      if (table == null) {
        table = new Block.Table(grid.get(), new ArrayList<>());
        tables.put(grid.get(), table);
        blocks.add(table);
      }
      table.segments().add(segment);
    }
  }

  private void add(Segment segment) {
    if (!blocks.isEmpty() && blocks.getLast() instanceof Block.Text(List<Segment> line)) {
      Segment last = line.getLast();
      float larger = Math.max(last.size(), segment.size());
      if (Math.abs(last.y() - segment.y()) <= SAME_LINE * larger
          && segment.left() >= last.right() - larger / 2) {
        line.add(segment);
        return;
      }
    }
    List<Segment> line = new ArrayList<>();
    line.add(segment);
    blocks.add(new Block.Text(line));
  }

  private List<PdfLine> write() {
    List<PdfLine> out = new ArrayList<>();
    List<List<Segment>> run = new ArrayList<>();
    for (Block block : blocks) {
      switch (block) {
        case Block.Text text -> run.add(text.line());
        case Block.Table table -> {
          writeText(run, out);
          run.clear();
          writeTable(table, out);
        }
      }
    }
    writeText(run, out);
    return out;
  }

  private void writeText(List<List<Segment>> lines, List<PdfLine> out) {
    AlignedColumns.write(Columns.inReadingOrder(lines), page, out);
  }

  private void writeTable(Block.Table table, List<PdfLine> out) {
    for (List<List<Segment>> row : table.grid().rows(table.segments())) {
      List<Segment> all = row.stream().flatMap(List::stream).toList();
      if (all.isEmpty()) {
        continue;
      }
      String cells = String.join("\t", row.stream().map(PageLines::cell).toList());
      float left = (float) all.stream().mapToDouble(Segment::left).min().orElse(0);
      float right = (float) all.stream().mapToDouble(Segment::right).max().orElse(0);
      float y = (float) all.stream().mapToDouble(Segment::y).min().orElse(0);
      float size = (float) all.stream().mapToDouble(Segment::size).max().orElse(0);
      out.add(
          new PdfLine(
              cells, left, right, y, size, false, "", "", true, page.number(), page.height()));
    }
  }

  /** The text of a cell on one line. */
  private static String cell(List<Segment> segments) {
    List<Segment> sorted = new ArrayList<>(segments);
    sorted.sort(Comparator.comparing(Segment::y).thenComparing(Segment::left));
    StringBuilder text = new StringBuilder();
    for (Segment segment : sorted) {
      Joint.append(text, segment.text().strip().replace('\t', ' '));
    }
    return text.toString();
  }
}
