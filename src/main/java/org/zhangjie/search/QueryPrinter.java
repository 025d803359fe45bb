package org.zhangjie.search;

import java.util.List;
import java.util.stream.Collectors;
import org.zhangjie.search.QueryNode.All;
import org.zhangjie.search.QueryNode.Any;
import org.zhangjie.search.QueryNode.Not;
import org.zhangjie.search.QueryNode.Pattern;
import org.zhangjie.search.QueryNode.Phrase;
import org.zhangjie.search.QueryNode.Restriction;
import org.zhangjie.search.QueryNode.Sequence;
import org.zhangjie.search.QueryNode.Word;

/** Writes a query's tree back as text, with its operators spelled out. */
final class QueryPrinter {
  private QueryPrinter() {}

  static String print(QueryNode node) {
    return switch (node) {
      case Word word -> word.text();
      case Phrase phrase -> quoted(phrase.text()) + (phrase.slop() > 0 ? "~" + phrase.slop() : "");
      case Pattern pattern -> pattern.text();
      case Restriction restriction ->
          restriction.field().label()
              + ":"
              + (restriction.quoted() ? quoted(restriction.value()) : restriction.value());
      case Sequence sequence -> join(sequence.parts(), " ");
      case All all -> "(" + join(all.parts(), " AND ") + ")";
      case Any any -> "(" + join(any.parts(), " OR ") + ")";
      case Not not -> "-" + print(not.part());
    };
  }

  private static String join(List<QueryNode> nodes, String operator) {
    return nodes.stream().map(QueryPrinter::print).collect(Collectors.joining(operator));
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }
}
