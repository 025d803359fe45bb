package org.zhangjie.cli;

import java.util.ArrayList;
import java.util.List;
import org.zhangjie.document.SourceDocument;
import org.zhangjie.search.OutlineMap;
import org.zhangjie.section.Section;
import org.zhangjie.section.SplitDocument;

/** A document's sections as a tree, with the length of their own text. */
final class OutlinePrinter implements SplitPrinter {
  private final Terminal terminal;
  private final Tree tree;

  OutlinePrinter(Terminal terminal) {
    this.terminal = terminal;
    this.tree = new Tree(terminal);
  }

  @Override
  public void print(SourceDocument document, SplitDocument split) {
    print(document.source(), split.sections());
  }

  /** Prints the tree of the sections of a source, which stand in reading order. */
  void print(String source, Iterable<Section> sections) {
    List<Tree.Row> rows = new ArrayList<>();
    for (Section section : sections) {
      rows.add(row(section));
    }
    String count = terminal.words().count("count.sections", rows.size());
    terminal.out().println(terminal.ink().place(Printable.line(source)) + "  " + count);
    tree.print(rows);
  }

  /** Prints the tree of a source with the number of hits in each branch, or of characters. */
  void printMap(String source, List<OutlineMap.Entry> entries) {
    long hits = entries.stream().filter(OutlineMap.Entry::matches).count();
    if (hits == 0) {
      print(source, entries.stream().map(OutlineMap.Entry::section).toList());
      return;
    }
    String count = terminal.words().count("count.hits", hits);
    terminal.out().println(terminal.ink().place(Printable.line(source)) + "  " + count);
    tree.print(entries.stream().map(this::row).toList());
  }

  private Tree.Row row(OutlineMap.Entry entry) {
    String count = terminal.words().count("count.hits", entry.hits());
    Tree.Row row = row(entry.section());
    return new Tree.Row(row.depth(), row.line(), row.label(), count);
  }

  private Tree.Row row(Section section) {
    int characters = section.text().codePointCount(0, section.text().length());
    String remark = characters == 0 ? "" : terminal.words().count("count.characters", characters);
    String label =
        section.title().isEmpty() ? terminal.words().say("section.untitled") : section.title();
    return new Tree.Row(section.depth(), section.line(), label, remark);
  }
}
