package org.zhangjie.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.FieldsConsumer;
import org.apache.lucene.codecs.FieldsProducer;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.NormsProducer;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.codecs.perfield.PerFieldPostingsFormat;
import org.apache.lucene.index.Fields;
import org.apache.lucene.index.FilterLeafReader.FilterFields;
import org.apache.lucene.index.MergeState;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.SegmentWriteState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Lucene's own codec, which puts the pending terms in the place of their marks when it writes a
 * segment out of the buffers. What it writes is Lucene's own format: readers, merges and other
 * programs see nothing of it.
 */
final class InvertingCodec extends FilterCodec {
  private final PendingTerms pending;
  private final PostingsFormat format;

  InvertingCodec(PendingTerms pending) {
    this(pending, Codec.getDefault());
  }

  private InvertingCodec(PendingTerms pending, Codec lucene) {
    super(lucene.getName(), lucene);
    this.pending = pending;
    PostingsFormat inverting = new Format(postings(lucene));
    format =
        new PerFieldPostingsFormat() {
          @Override
          public PostingsFormat getPostingsFormatForField(String field) {
            return inverting;
          }
        };
  }

  private static PostingsFormat postings(Codec lucene) {
    PostingsFormat format = lucene.postingsFormat();
    return format instanceof PerFieldPostingsFormat perField
        ? perField.getPostingsFormatForField("")
        : format;
  }

  @Override
  public PostingsFormat postingsFormat() {
    return format;
  }

  private final class Format extends PostingsFormat {
    private final PostingsFormat lucene;

    Format(PostingsFormat lucene) {
      super(lucene.getName());
      this.lucene = lucene;
    }

    @Override
    public FieldsConsumer fieldsConsumer(SegmentWriteState state) throws IOException {
      return new Consumer(lucene.fieldsConsumer(state), state.segmentInfo.maxDoc());
    }

    @Override
    public FieldsProducer fieldsProducer(SegmentReadState state) throws IOException {
      return lucene.fieldsProducer(state);
    }
  }

  private final class Consumer extends FieldsConsumer {
    private final FieldsConsumer lucene;
    private final int documents;

    Consumer(FieldsConsumer lucene, int documents) {
      this.lucene = lucene;
      this.documents = documents;
    }

    @Override
    public void write(Fields fields, NormsProducer norms) throws IOException {
      List<Long> numbers = new ArrayList<>();
      @Nullable SectionTerms[] sections = sections(fields, numbers);
      try {
        lucene.write(new Inverted(fields, sections), new HeldNorms(norms, documents));
      } finally {
        numbers.forEach(pending::remove);
      }
    }

    /** The terms of each document by its marks, whose numbers are added to a list. */
    private @Nullable SectionTerms[] sections(Fields fields, List<Long> numbers)
        throws IOException {
      @Nullable SectionTerms[] sections = new SectionTerms[documents];
      for (TermField field : TermField.EVERY) {
        Terms marks = fields.terms(field.name());
        if (marks != null) {
          TermsEnum mark = marks.iterator();
          PostingsEnum document = null;
          for (BytesRef term = mark.next(); term != null; term = mark.next()) {
            long number = TermMark.number(term);
            if (number != 0) {
              document = mark.postings(document, PostingsEnum.NONE);
              sections[document.nextDoc()] = pending.get(number);
              numbers.add(number);
            }
          }
        }
      }
      return sections;
    }

    @Override
    public void merge(MergeState state, NormsProducer norms) throws IOException {
      lucene.merge(state, norms);
    }

    @Override
    public void close() throws IOException {
      lucene.close();
    }
  }

  private static final class Inverted extends FilterFields {
    private final @Nullable SectionTerms[] sections;

    Inverted(Fields marks, @Nullable SectionTerms[] sections) {
      super(marks);
      this.sections = sections;
    }

    @Override
    public @Nullable Terms terms(String name) throws IOException {
      Optional<TermField> field = TermField.of(name);
      return field.isPresent()
          ? new InvertedField(field.get(), sections, IndexAnalysis.gap(name))
          : super.terms(name);
    }
  }
}
