package org.zhangjie.index;

import java.io.IOException;
import org.apache.lucene.codecs.NormsProducer;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.NumericDocValues;
import org.jspecify.annotations.Nullable;

/**
 * The norms of a segment while its postings are written, one field after the other held in memory:
 * the writer asks for them with every posting.
 */
final class HeldNorms extends NormsProducer {
  private final NormsProducer written;
  private final int documents;
  private @Nullable FieldInfo held;

  /** By document; 0 where there is none. */
  private byte[] norms = {};

  HeldNorms(NormsProducer written, int documents) {
    this.written = written;
    this.documents = documents;
  }

  @Override
  public NumericDocValues getNorms(FieldInfo field) throws IOException {
    if (field != held) {
      norms = new byte[documents];
      NumericDocValues all = written.getNorms(field);
      while (all.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
        norms[all.docID()] = (byte) all.longValue();
      }
      held = field;
    }
    return new Values(norms);
  }

  @Override
  public void checkIntegrity() throws IOException {
    written.checkIntegrity();
  }

  @Override
  public void close() throws IOException {
    written.close();
  }

  private static final class Values extends NumericDocValues {
    private final byte[] norms;
    private int doc = -1;

    Values(byte[] norms) {
      this.norms = norms;
    }

    @Override
    public boolean advanceExact(int target) {
      doc = target;
      return norms[target] != 0;
    }

    @Override
    public long longValue() {
      return norms[doc];
    }

    @Override
    public int docID() {
      return doc;
    }

    @Override
    public int nextDoc() {
      return advance(doc + 1);
    }

    @Override
    public int advance(int target) {
      doc = target;
      while (doc < norms.length && norms[doc] == 0) {
        doc++;
      }
      doc = doc < norms.length ? doc : NO_MORE_DOCS;
      return doc;
    }

    @Override
    public long cost() {
      return norms.length;
    }
  }
}
