package org.zhangjie.section;
import java.nio.file.*;
final class CandMain {
  public static void main(String[] a) throws Exception {
    Lines lines = new Lines(TextSource.of(Files.readString(Path.of(a[0]))));
    Noise noise = new Noise(lines.count());
    NoiseFinder.find(lines, noise);
    Contents contents = ContentsFinder.find(lines, noise);
    Reading reading = new Reading(lines, new Flow(lines), contents, noise);
    System.out.println("wrapped " + reading.flow().wrapped());
    for (Candidate c : CandidateFinder.find(reading))
      for (Candidate w = c; w != null; w = w.alternative)
      System.out.println(w.line + "-" + w.endLine + " " + w.form + " " + w.number + " " + w.shape + " " + w.weight + " " + w.marker + "|" + w.heading + "|" + w.level);
  }
}
