package org.zhangjie.document;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Lines that were taken out of a format which has none of its own, such as HTML, PDF and DOCX. A
 * line's number is its place in the extracted text.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class ExtractedDocument implements SourceDocument {
  private final String source;
  private final List<SourceLine> lines;
  private final Map<String, String> metadata;
  private final String sha256;

  private ExtractedDocument(
      String source, List<SourceLine> lines, Map<String, String> metadata, String sha256) {
    this.source = source;
    this.lines = lines;
    this.metadata = metadata;
    this.sha256 = sha256;
  }

  @Override
  public String source() {
    return source;
  }

  @Override
  public int lineCount() {
    return lines.size();
  }

  @Override
  public SourceLine line(int number) {
    if (number < 1 || number > lines.size()) {
      throw new IndexOutOfBoundsException("line " + number + " of " + lines.size());
    }
    return lines.get(number - 1);
  }

  @Override
  public Map<String, String> metadata() {
    return metadata;
  }

  @Override
  public boolean hasWholeParagraphs() {
    return true;
  }

  @Override
  public String sha256() {
    return sha256;
  }

  /** Collects lines in reading order. For one thread. */
  public static final class Builder {
    private final List<SourceLine> lines = new ArrayList<>();

    /** Adds a line; line ends inside it make it several. */
    public Builder add(String text, LineHint hint) {
      int from = 0;
      for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
        addOne(text.substring(from, end), hint);
        from = end + 1;
      }
      addOne(text.substring(from), hint);
      return this;
    }

    /** Adds an empty line, unless there is one already or no line at all. */
    public Builder gap() {
      if (!lines.isEmpty() && !lines.getLast().text().isEmpty()) {
        addOne("", LineHint.NONE);
      }
      return this;
    }

    /** Whether no line has any text. */
    public boolean isBlank() {
      return lines.stream().allMatch(line -> line.text().isBlank());
    }

    /** The text of the lines so far, to look back at. */
    public List<String> texts() {
      return lines.stream().map(SourceLine::text).toList();
    }

    /**
     * Makes the document.
     *
     * @param source name of the source
     * @param bytes content of the source, for its fingerprint
     * @param metadata what the format states, see {@link SourceDocument#metadata}
     */
    public ExtractedDocument build(String source, byte[] bytes, Map<String, String> metadata) {
      return new ExtractedDocument(
          source, List.copyOf(lines), Map.copyOf(metadata), Sha256.hex(ByteBuffer.wrap(bytes)));
    }

    private void addOne(String text, LineHint hint) {
      lines.add(new SourceLine(lines.size() + 1, text, hint));
    }
  }
}
