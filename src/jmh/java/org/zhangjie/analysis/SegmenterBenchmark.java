package org.zhangjie.analysis;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time to cut half a megabyte of law text, in a process of its own for each segmenter. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SegmenterBenchmark {

  @Param public Segmenter segmenter = Segmenter.ZHANGJIE_TOKENIZER;

  private BenchmarkText text = new BenchmarkText(List.of(), 0, "");

  @Setup
  public void read() throws IOException {
    text = BenchmarkText.read(500_000);
  }

  @Benchmark
  public long cut() throws IOException {
    long tokens = 0;
    for (String line : text.lines()) {
      tokens += segmenter.count(line);
    }
    return tokens;
  }
}
