package org.zhangjie.section;

import java.util.ArrayList;
import java.util.List;

/** Finds the lines that may be headings and weighs the evidence for each. */
final class CandidateFinder {
  private final Reading reading;
  private final Lines lines;
  private final List<Candidate> found = new ArrayList<>();

  private CandidateFinder(Reading reading) {
    this.reading = reading;
    this.lines = reading.lines();
  }

  /** All candidates in order of their lines. */
  static List<Candidate> find(Reading reading) {
    CandidateFinder finder = new CandidateFinder(reading);
    finder.look();
    Runs.share(finder.found);
    return finder.found;
  }

  private void look() {
    for (int n = 1; n <= lines.count(); n++) {
      if (!lines.isText(n) || reading.noise().is(n)) {
        continue;
      }
      Candidate candidate = read(n);
      if (candidate != null) {
        for (Evidence evidence : Evidence.ALL) {
          candidate.weight += evidence.weigh(candidate, reading);
        }
        found.add(candidate);
        n = candidate.endLine;
      }
    }
  }

  private @org.jspecify.annotations.Nullable Candidate read(int n) {
    MarkedLine line = lines.marked(n);
    String text = line.text();
    Marker marker = Marker.read(text);
    Candidate title = Titles.read(n, line, marker, reading, found);
    if (title != null) {
      return title;
    }
    if (marker == null) {
      return NamedHeadings.read(n, line, reading);
    }
    if (marker.form() == MarkerForm.DASH || marker.form() == MarkerForm.ORDINAL) {
      return line.level() > 0 ? HeadingText.read(n, line, marker, reading) : null;
    }
    return HeadingText.read(n, line, marker, reading);
  }
}
