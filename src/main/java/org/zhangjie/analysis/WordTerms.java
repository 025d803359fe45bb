package org.zhangjie.analysis;

import java.io.CharArrayReader;
import java.io.IOException;

/**
 * The words of a text: Han words from a dictionary segmenter; words of letters and digits whole,
 * with their parts if signs join them; rare characters and symbols by themselves; numbers by their
 * value.
 */
final class WordTerms extends ViewTerms {
  private final SmartcnWords segmenter = new SmartcnWords();
  private final WordRuns runs = new WordRuns();

  /** What the segmenter reads, and for each character the one of the folded text it stands for. */
  private char[] segmenterText = new char[256];

  private int[] origin = new int[256];
  private int segmenterLength;

  private boolean runPending;
  private boolean segmentPending;

  @Override
  void start() throws IOException {
    writeSegmenterText();
    segmenter.reset(new CharArrayReader(segmenterText, 0, segmenterLength));
    segmentPending = nextSegment();
    runs.reset(text);
    runPending = runs.next();
  }

  @Override
  void addTo(AnalysedText.Builder codes) throws IOException {
    do {
      while (segmentPending && segmenter.isHan() && !isRunNext()) {
        segmenter.addHan(codes);
        segmentPending = nextSegment();
      }
    } while (addNext(codes));
  }

  private boolean isRunNext() {
    return runPending && (!segmentPending || runs.start() <= segmentStart());
  }

  @Override
  boolean next() throws IOException {
    if (isRunNext()) {
      if (runs.isNumber()) {
        term.append(runs.number());
      } else {
        append(runs.start(), runs.end());
      }
      place(runs.start(), runs.end(), 1, 1);
      runPending = runs.next();
      return true;
    }
    if (segmentPending) {
      segmenter.copyTo(term);
      place(segmentStart(), origin[segmenter.end() - 1] + 1, 1, 1);
      segmentPending = nextSegment();
      return true;
    }
    return false;
  }

  private int segmentStart() {
    return origin[segmenter.start()];
  }

  /** Goes to the segmenter's next Han word; everything else comes from {@link #runs}. */
  private boolean nextSegment() throws IOException {
    while (segmenter.next()) {
      if (segmenter.isHan()) {
        return true;
      }
      int start = segmenter.start();
      if (text.kind(origin[start]) == FoldedText.HAN && segmenterText[start] != ',') {
        return true;
      }
    }
    return false;
  }

  /** The folded text; line ends part words, what isn't in the BMP is punctuation. */
  private void writeSegmenterText() {
    int most = 2 * text.length();
    if (segmenterText.length < most || segmenterText.length > Math.max(4 * most, 1 << 18)) {
      segmenterText = new char[Math.max(256, most)];
      origin = new int[Math.max(256, most)];
    }
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.breakBefore(i) || text.gapBefore(i)) {
        origin[length] = i;
        segmenterText[length++] = text.breakBefore(i) ? '\n' : ' ';
      }
      int c = text.codePoint(i);
      origin[length] = i;
      segmenterText[length++] = c < 0x10000 ? (char) c : ',';
    }
    segmenterLength = length;
  }
}
