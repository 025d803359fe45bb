package org.zhangjie.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.zhangjie.search.QueryNode.All;
import org.zhangjie.search.QueryNode.Any;
import org.zhangjie.search.QueryNode.Not;
import org.zhangjie.search.QueryNode.Pattern;
import org.zhangjie.search.QueryNode.Phrase;
import org.zhangjie.search.QueryNode.Restriction;
import org.zhangjie.search.QueryNode.Sequence;
import org.zhangjie.search.QueryNode.Word;

/** Turns the tree of a query into a plan. One instance plans one query. */
final class QueryPlanner {
  private final TermPack pack;
  private final OwnNames names;
  private final boolean asked;
  private final QueryTermCollector terms;
  private final BooleanQuery.Builder required = new BooleanQuery.Builder();
  private boolean anyRequired;
  private boolean question;
  private final List<SoughtWord> words = new ArrayList<>();
  private final List<String> phrases = new ArrayList<>();
  private final Set<String> ignored = new LinkedHashSet<>();

  private QueryPlanner(TermPack pack, OwnNames names, RankingSettings settings, boolean asked) {
    this.pack = pack;
    this.names = names;
    this.asked = asked;
    this.terms = new QueryTermCollector(settings);
  }

  /**
   * Plans a query in free syntax.
   *
   * @param pack other wordings that hold everywhere
   * @param names other wordings that hold in the documents that define them
   */
  static QueryPlan plan(String query, TermPack pack, OwnNames names, RankingSettings settings) {
    Sequence tree = QueryGrammar.parse(DocumentNumbers.asPrinted(query));
    QueryPlanner planner = new QueryPlanner(pack, names, settings, QuestionWords.asks(query));
    tree.parts().forEach(planner::addPart);
    boolean cut = query.length() > QueryScanner.MOST_CHARACTERS || planner.terms.isFull();
    return planner.plan(QueryPrinter.print(tree), cut);
  }

  private QueryPlan plan(String text, boolean cut) {
    Optional<Query> must = anyRequired ? Optional.of(required.build()) : Optional.empty();
    return new QueryPlan(
        must,
        words,
        phrases,
        terms.terms(),
        terms.characters(),
        List.copyOf(ignored),
        question,
        words.isEmpty() && must.isEmpty() ? "" : text,
        cut,
        Optional.empty(),
        Map.of());
  }

  private void addPart(QueryNode part) {
    switch (part) {
      case Word word -> words.addAll(sought(word.text(), true));
      case Not not -> exclude(match(not.part(), false));
      case Phrase phrase -> require(phrase);
      case Pattern pattern -> require(pattern);
      case Restriction restriction -> addRestriction(restriction);
      case Sequence sequence -> sequence.parts().forEach(this::addPart);
      case All all -> require(all);
      case Any any -> require(any);
    }
  }

  private void require(QueryNode node) {
    anyRequired = true;
    required.add(match(node, true), Occur.FILTER);
  }

  private void exclude(Query query) {
    if (!anyRequired) {
      anyRequired = true;
      required.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    }
    required.add(query, Occur.MUST_NOT);
  }

  /** What is no date is taken for a word: 日期：待定. */
  private void addRestriction(Restriction restriction) {
    Optional<Query> query = Restrictions.of(restriction.field(), restriction.value());
    if (query.isPresent()) {
      anyRequired = true;
      required.add(query.get(), Occur.FILTER);
    } else {
      words.addAll(sought(restriction.value(), true));
    }
  }

  /** The words of a run of text; a 文号 is one, and so is a part that has other wordings. */
  private List<SoughtWord> sought(String run, boolean scored) {
    QuestionWords.Content content = QuestionWords.of(run, asked);
    ignored.addAll(content.ignored());
    question |= content.question();
    List<SoughtWord> sought = new ArrayList<>();
    for (String piece : content.pieces()) {
      List<SoughtWord> parts = new ArrayList<>();
      int end = 0;
      for (DocumentNumbers.Found number : DocumentNumbers.in(piece)) {
        addNamed(piece.substring(end, number.start()), parts);
        parts.add(SoughtWord.number(piece.substring(number.start(), number.end())));
        end = number.end();
      }
      addNamed(piece.substring(end), parts);
      if (scored) {
        terms.add(piece, parts);
      }
      sought.addAll(parts);
    }
    return sought;
  }

  private void addNamed(String text, List<SoughtWord> parts) {
    int end = 0;
    for (OwnNames.Found found : names.find(text)) {
      addKnown(text.substring(end, found.start()), parts);
      String name = text.substring(found.start(), found.end());
      List<Wording> wordings = new ArrayList<>(found.wordings());
      pack.wordings(name).forEach(wording -> wordings.add(Wording.of(wording)));
      parts.add(SoughtWord.of(name).or(wordings));
      end = found.end();
    }
    addKnown(text.substring(end), parts);
  }

  private void addKnown(String text, List<SoughtWord> parts) {
    int end = 0;
    for (TermPack.Found found : pack.find(text)) {
      addWord(text.substring(end, found.start()), parts);
      String word = text.substring(found.start(), found.end());
      parts.add(SoughtWord.of(word).or(found.wordings().stream().map(Wording::of).toList()));
      end = found.end();
    }
    addWord(text.substring(end), parts);
  }

  private static void addWord(String text, List<SoughtWord> parts) {
    if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
      parts.add(SoughtWord.of(text));
    }
  }

  /** The query of a part; {@code scored} where it is wanted rather than excluded. */
  private Query match(QueryNode node, boolean scored) {
    return switch (node) {
      case Word word ->
          MatchQueries.all(sought(word.text(), scored).stream().map(MatchQueries::word).toList());
      case Phrase phrase -> phrase(phrase, scored);
      case Pattern pattern -> pattern(pattern.text(), scored);
      case Restriction restriction ->
          Restrictions.of(restriction.field(), restriction.value())
              .orElseGet(() -> match(new Word(restriction.value()), scored));
      case Sequence sequence -> all(sequence.parts(), scored);
      case All all -> all(all.parts(), scored);
      case Any any ->
          MatchQueries.any(any.parts().stream().map(part -> match(part, scored)).toList());
      case Not not -> without(match(not.part(), false));
    };
  }

  private Query phrase(Phrase phrase, boolean scored) {
    if (scored) {
      phrases.add(phrase.text());
      terms.addPhrase(phrase.text());
    }
    return MatchQueries.phrase(phrase.text(), phrase.slop());
  }

  private Query pattern(String pattern, boolean scored) {
    if (scored) {
      for (String literal : pattern.split("[*?]+", -1)) {
        if (!literal.isBlank()) {
          phrases.add(literal);
          terms.add(literal, List.of());
        }
      }
    }
    return MatchQueries.pattern(pattern);
  }

  private Query all(List<QueryNode> parts, boolean scored) {
    return MatchQueries.all(parts.stream().map(part -> match(part, scored)).toList());
  }

  private static Query without(Query query) {
    return new BooleanQuery.Builder()
        .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
        .add(query, Occur.MUST_NOT)
        .build();
  }
}
