package org.zhangjie.cli;

import org.zhangjie.ProgressListener;

/** Shows on {@code err}, in one line that is overwritten, how far indexing has come. */
final class Progress implements ProgressListener {
  /** Ten times a second is smooth, and cheap however small the documents are. */
  private static final long NANOS_BETWEEN = 100_000_000L;

  private static final String ERASE_LINE = "\r\u001b[K";

  private final Terminal terminal;
  private long last = System.nanoTime();
  private boolean shown;

  Progress(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void done(int done, int total, String source) {
    long now = System.nanoTime();
    if (!terminal.progress() || now - last < NANOS_BETWEEN) {
      return;
    }
    last = now;
    shown = true;
    String text = terminal.words().say("progress", done, total, Printable.line(source));
    int width = terminal.columns() == 0 ? 80 : terminal.columns();
    terminal.err().print(ERASE_LINE + Columns.cut(text, width - 1));
    terminal.err().flush();
  }

  /** Clears the line. */
  void end() {
    if (shown) {
      terminal.err().print(ERASE_LINE);
      terminal.err().flush();
    }
  }
}
