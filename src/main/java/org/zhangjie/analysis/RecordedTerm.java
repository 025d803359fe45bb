package org.zhangjie.analysis;

import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.AttributeImpl;
import org.apache.lucene.util.AttributeReflector;
import org.apache.lucene.util.BytesRef;

/** A term that was made before: a view of the bytes it was recorded in. */
final class RecordedTerm extends AttributeImpl implements TermToBytesRefAttribute {
  private final BytesRef bytes = new BytesRef();

  void set(byte[] recorded, int offset, int length) {
    bytes.bytes = recorded;
    bytes.offset = offset;
    bytes.length = length;
  }

  @Override
  public BytesRef getBytesRef() {
    return bytes;
  }

  @Override
  public void clear() {
    set(BytesRef.EMPTY_BYTES, 0, 0);
  }

  @Override
  public void copyTo(AttributeImpl target) {
    BytesRef copy = BytesRef.deepCopyOf(bytes);
    ((RecordedTerm) target).set(copy.bytes, copy.offset, copy.length);
  }

  @Override
  public RecordedTerm clone() {
    RecordedTerm clone = new RecordedTerm();
    copyTo(clone);
    return clone;
  }

  @Override
  public void reflectWith(AttributeReflector reflector) {
    reflector.reflect(TermToBytesRefAttribute.class, "bytes", bytes);
  }
}
