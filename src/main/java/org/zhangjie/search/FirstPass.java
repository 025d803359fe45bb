package org.zhangjie.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.PriorityQueue;
import org.zhangjie.index.SectionFields;

/**
 * Finds the sections that a query scores highest. Within a segment ties break by the ordinal of the
 * id; ids themselves are read where segments meet, and of few.
 */
final class FirstPass implements Collector {
  private final int most;
  private final double bonus;
  private final List<RankedSection> sections = new ArrayList<>();
  private long visited;

  /** Sections of a lower score are passed over. */
  private float least;

  private FirstPass(int most, double bonus) {
    this.most = most;
    this.bonus = bonus;
  }

  /**
   * The best sections, in order.
   *
   * @param matches how many sections match
   */
  record Best(List<RankedSection> sections, long matches) {}

  /**
   * Finds the best sections and counts all.
   *
   * @param most so many sections at most
   * @param bonus what each is given beside its score
   */
  static Best of(IndexSearcher searcher, Query query, int most, double bonus) throws IOException {
    FirstPass pass = searcher.search(query, manager(most, bonus));
    List<RankedSection> best = pass.sections;
    RankedSection.order(best, new SectionIds(searcher));
    long matches = pass.least > 0 ? searcher.count(query) : pass.visited;
    return new Best(best.subList(0, Math.min(most, best.size())), matches);
  }

  private static CollectorManager<FirstPass, FirstPass> manager(int most, double bonus) {
    return new CollectorManager<>() {
      @Override
      public FirstPass newCollector() {
        return new FirstPass(most, bonus);
      }

      @Override
      public FirstPass reduce(Collection<FirstPass> passes) {
        FirstPass all = new FirstPass(most, bonus);
        for (FirstPass pass : passes) {
          all.sections.addAll(pass.sections);
          all.visited += pass.visited;
          all.least = Math.max(all.least, pass.least);
        }
        return all;
      }
    };
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.TOP_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
    return new OfSegment(leaf);
  }

  /** Lowest score first; of equal ones the last id. */
  private static final class Lowest extends PriorityQueue<RankedSection> {
    Lowest(int most) {
      super(most);
    }

    @Override
    protected boolean lessThan(RankedSection a, RankedSection b) {
      return a.first < b.first || (a.first == b.first && a.ordinal > b.ordinal);
    }
  }

  private final class OfSegment implements LeafCollector {
    private final LeafReaderContext leaf;
    private final SortedDocValues ids;
    private final Lowest best = new Lowest(most);
    private Scorable scorer = NONE;

    OfSegment(LeafReaderContext leaf) throws IOException {
      this.leaf = leaf;
      this.ids = DocValues.getSorted(leaf.reader(), SectionFields.ID);
    }

    @Override
    public void setScorer(Scorable scorer) throws IOException {
      this.scorer = scorer;
      scorer.setMinCompetitiveScore(least);
    }

    @Override
    public void collect(int doc) throws IOException {
      visited++;
      float score = scorer.score();
      if (score < least) {
        return;
      }
      int ordinal = ids.advanceExact(doc) ? ids.ordValue() : -1;
      if (best.size() < most) {
        best.add(new RankedSection(leaf.docBase + doc, leaf.ord, ordinal, score, bonus));
      } else if (score > best.top().first || ordinal < best.top().ordinal) {
        best.updateTop(new RankedSection(leaf.docBase + doc, leaf.ord, ordinal, score, bonus));
      } else {
        return;
      }
      if (best.size() == most && best.top().first > least) {
        least = (float) best.top().first;
        scorer.setMinCompetitiveScore(least);
      }
    }

    @Override
    public void finish() {
      best.forEach(sections::add);
    }
  }

  private static final Scorable NONE =
      new Scorable() {
        @Override
        public float score() {
          return 0;
        }
      };
}
