package org.zhangjie.search;

import java.util.ArrayList;
import java.util.List;
import org.zhangjie.search.QueryNode.All;
import org.zhangjie.search.QueryNode.Any;
import org.zhangjie.search.QueryNode.Not;
import org.zhangjie.search.QueryNode.Pattern;
import org.zhangjie.search.QueryNode.Phrase;
import org.zhangjie.search.QueryNode.Restriction;
import org.zhangjie.search.QueryNode.Sequence;
import org.zhangjie.search.QueryNode.Word;
import org.zhangjie.search.QueryToken.Type;

/**
 * Makes a tree of a query's tokens. Binding, tightest first: NOT, AND, OR, one after another; so
 * {@code 养老 托育 OR 托幼} asks for 养老 and one of the other two. What is missing an operand or a bracket
 * is read without it.
 */
final class QueryGrammar {
  /** Deeper brackets are passed over. */
  private static final int MOST_DEPTH = 50;

  private final List<QueryToken> tokens;
  private int at;

  private QueryGrammar(List<QueryToken> tokens) {
    this.tokens = tokens;
  }

  /** The tree of what a person typed; an empty sequence for a query without words. */
  static Sequence parse(String query) {
    return new QueryGrammar(QueryScanner.scan(query)).sequence(0);
  }

  private Sequence sequence(int depth) {
    List<QueryNode> parts = new ArrayList<>();
    while (at < tokens.size()) {
      if (type() == Type.CLOSE) {
        if (depth > 0) {
          break;
        }
        at++;
      } else {
        parts.addAll(any(depth));
      }
    }
    return new Sequence(parts);
  }

  /** One part, or none where only operators stood. */
  private List<QueryNode> any(int depth) {
    List<QueryNode> parts = new ArrayList<>(all(depth));
    while (at < tokens.size() && type() == Type.OR) {
      at++;
      parts.addAll(all(depth));
    }
    return parts.size() < 2 ? parts : List.of(new Any(parts));
  }

  private List<QueryNode> all(int depth) {
    List<QueryNode> parts = new ArrayList<>(item(depth));
    while (at < tokens.size() && type() == Type.AND) {
      at++;
      parts.addAll(item(depth));
    }
    return parts.size() < 2 ? parts : List.of(new All(parts));
  }

  private List<QueryNode> item(int depth) {
    boolean not = false;
    while (at < tokens.size() && type() == Type.NOT) {
      at++;
      not = true;
    }
    List<QueryNode> parts = operand(depth);
    if (!not || parts.isEmpty()) {
      return parts;
    }
    return List.of(new Not(parts.getFirst()));
  }

  private List<QueryNode> operand(int depth) {
    if (at >= tokens.size()) {
      return List.of();
    }
    QueryToken token = tokens.get(at);
    return switch (token.type()) {
      case WORD -> one(new Word(token.text()));
      case QUOTED -> one(new Phrase(token.text(), token.slop()));
      case PATTERN -> one(new Pattern(token.text()));
      case FIELD -> restriction(token, depth);
      case OPEN -> group(depth);
      case AND, OR -> one();
      case CLOSE, NOT -> List.of();
    };
  }

  private List<QueryNode> one(QueryNode... node) {
    at++;
    return List.of(node);
  }

  private List<QueryNode> group(int depth) {
    at++;
    if (depth >= MOST_DEPTH) {
      return List.of();
    }
    Sequence inner = sequence(depth + 1);
    if (at < tokens.size() && type() == Type.CLOSE) {
      at++;
    }
    return switch (inner.parts().size()) {
      case 0 -> List.of();
      case 1 -> inner.parts();
      default -> List.of(new All(inner.parts()));
    };
  }

  /** A field and its value; a name without a value is a word. */
  private List<QueryNode> restriction(QueryToken token, int depth) {
    at++;
    QueryField field = QueryField.named(token.text()).orElseThrow();
    if (at < tokens.size() && type() == Type.OPEN) {
      List<QueryNode> group = group(depth);
      return group.stream().map(node -> within(field, node)).toList();
    }
    if (at >= tokens.size() || !isValue(type())) {
      return List.of(new Word(token.text()));
    }
    QueryToken value = tokens.get(at++);
    return List.of(new Restriction(field, value.text(), value.type() == Type.QUOTED));
  }

  private static boolean isValue(Type type) {
    return type == Type.WORD || type == Type.QUOTED || type == Type.PATTERN;
  }

  /** Gives every word of a bracket the field that stood before it. */
  private static QueryNode within(QueryField field, QueryNode node) {
    return switch (node) {
      case Word word -> new Restriction(field, word.text(), false);
      case Phrase phrase -> new Restriction(field, phrase.text(), true);
      case Pattern pattern -> new Restriction(field, pattern.text(), false);
      case Restriction restriction -> restriction;
      case Sequence sequence -> new Sequence(within(field, sequence.parts()));
      case All all -> new All(within(field, all.parts()));
      case Any any -> new Any(within(field, any.parts()));
      case Not not -> new Not(within(field, not.part()));
    };
  }

  private static List<QueryNode> within(QueryField field, List<QueryNode> nodes) {
    return nodes.stream().map(node -> within(field, node)).toList();
  }

  private Type type() {
    return tokens.get(at).type();
  }
}
