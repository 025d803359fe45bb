package org.zhangjie.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.zhangjie.analysis.SectionField;
import org.zhangjie.analysis.TextView;
import org.zhangjie.index.SectionFields;
import org.zhangjie.section.Section;

/** Finds what a person may have meant whose query no section answers. */
final class Suggestions {
  private static final int MOST = 5;

  /** Headings looked at; the best share most characters with the query. */
  private static final int HEADINGS = 50;

  private final IndexSearcher searcher;

  Suggestions(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** Corrections of the words that stand nowhere, then headings like the query. */
  List<Suggestion> of(QueryPlan plan, List<WordCount> words) throws IOException {
    List<Suggestion> found = new ArrayList<>();
    for (WordCount word : words) {
      if (word.sections() == 0 && found.size() < MOST) {
        found.addAll(new Corrections(searcher).of(word.text(), headings(word.text())));
      }
    }
    List<String> all = new ArrayList<>(plan.phrases());
    plan.words().forEach(word -> all.add(word.text()));
    String query = String.join("", all);
    for (String heading : headings(query)) {
      if (found.size() >= MOST) {
        break;
      }
      if (Resemblance.shared(query, heading) >= 0.5) {
        found.add(
            new Suggestion(
                Suggestion.Kind.HEADING,
                heading,
                "",
                searcher.count(Restrictions.of(QueryField.HEADING, heading).orElseThrow())));
      }
    }
    return found;
  }

  /** Headings that share characters with a text, most shared first, each once. */
  private List<String> headings(String text) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    List<String> characters =
        QueryTerms.terms(TextView.CHARACTERS, text).stream().distinct().limit(64).toList();
    for (String character : characters) {
      Term term = new Term(SectionField.HEADING.in(TextView.CHARACTERS), character);
      any.add(new TermQuery(term), Occur.SHOULD);
    }
    // Of a short word one character may be all that is typed right: 临长智 for 林长制.
    any.setMinimumNumberShouldMatch(characters.size() < 5 ? 1 : (characters.size() + 1) / 2);
    if (characters.isEmpty()) {
      return List.of();
    }
    Map<String, Double> headings = new LinkedHashMap<>();
    for (ScoreDoc doc : searcher.search(any.build(), HEADINGS).scoreDocs) {
      Section section = SectionFields.toSection(searcher.storedFields().document(doc.doc));
      if (!section.heading().isEmpty()) {
        headings.put(section.heading(), Resemblance.shared(text, section.heading()));
      }
    }
    return headings.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }
}
