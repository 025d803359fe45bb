package org.zhangjie.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/**
 * Counts the values that matching documents have in some fields with sorted doc values: by ordinal
 * within a segment, by value beyond.
 */
final class FacetTally implements Collector {
  private final Map<String, Map<String, Long>> byField = new HashMap<>();
  private long total;

  private FacetTally(List<String> fields) {
    fields.forEach(field -> byField.put(field, new HashMap<>()));
  }

  /** Collects on any number of threads and adds up. */
  static CollectorManager<FacetTally, FacetTally> manager(List<String> fields) {
    return new CollectorManager<>() {
      @Override
      public FacetTally newCollector() {
        return new FacetTally(fields);
      }

      @Override
      public FacetTally reduce(Collection<FacetTally> tallies) {
        FacetTally all = new FacetTally(fields);
        tallies.forEach(all::add);
        return all;
      }
    };
  }

  private void add(FacetTally other) {
    total += other.total;
    other.byField.forEach((field, counts) ->
        counts.forEach((value, count) -> counts(field).merge(value, count, Long::sum)));
  }

  /** How many documents matched. */
  long total() {
    return total;
  }

  /** The counts of a field by value. */
  Map<String, Long> counts(String field) {
    return byField.getOrDefault(field, Map.of());
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    List<FieldTally> fields = new ArrayList<>();
    for (Map.Entry<String, Map<String, Long>> field : byField.entrySet()) {
      fields.add(new FieldTally(context.reader(), field.getKey(), field.getValue()));
    }
    return new LeafCollector() {
      @Override
      public void setScorer(Scorable scorer) {}

      @Override
      public void collect(int doc) throws IOException {
        total++;
        for (FieldTally field : fields) {
          field.collect(doc);
        }
      }

      @Override
      public void finish() throws IOException {
        for (FieldTally field : fields) {
          field.finish();
        }
      }
    };
  }

  /** The counts of one field in one segment. */
  private static final class FieldTally {
    private final SortedSetDocValues values;
    private final Map<String, Long> all;
    private final int[] counts;

    FieldTally(LeafReader reader, String field, Map<String, Long> all) throws IOException {
      this.values = DocValues.getSortedSet(reader, field);
      this.all = all;
      this.counts = new int[Math.toIntExact(values.getValueCount())];
    }

    void collect(int doc) throws IOException {
      if (values.advanceExact(doc)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          counts[(int) values.nextOrd()]++;
        }
      }
    }

    void finish() throws IOException {
      for (int i = 0; i < counts.length; i++) {
        if (counts[i] > 0) {
          all.merge(values.lookupOrd(i).utf8ToString(), (long) counts[i], Long::sum);
        }
      }
    }
  }
}
