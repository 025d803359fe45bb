package org.zhangjie.cli;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.concurrent.CountDownLatch;

/**
 * Makes Ctrl-C, and any other way to end the process, interrupt a thread and wait until it has put
 * its things away: what is not committed is dropped, the index is let go of.
 */
final class Interruption implements AutoCloseable {
  /** A thread that does not come to an end is not waited for any longer. */
  private static final int MOST_SECONDS = 20;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook;

  private Interruption(Thread thread) {
    hook = new Thread(() -> interrupt(thread), "zhangjie-interruption");
  }

  /** Watches over the current thread until closed by it, last of all. */
  static Interruption ofThisThread() {
    Interruption interruption = new Interruption(Thread.currentThread());
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  private void interrupt(Thread thread) {
    thread.interrupt();
    try {
      if (!ended.await(MOST_SECONDS, SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending already, and the hook has seen that the thread is done.
      return;
    }
  }
}
