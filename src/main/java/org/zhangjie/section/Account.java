package org.zhangjie.section;

import java.util.ArrayList;
import java.util.List;

/** Writes down what became of every line. */
final class Account {
  private Account() {}

  static List<LineDisposition> of(
      Reading reading, Owners owners, Outline outline, SectionRecords records) {
    List<LineDisposition> account = new ArrayList<>();
    int from = 0;
    int last = 0;
    for (int n = 1; n <= reading.lines().count(); n++) {
      if (owners.role(n) == Owners.Role.NONE) {
        continue;
      }
      if (from > 0 && !same(reading, owners, from, n)) {
        account.add(disposition(reading, owners, outline, records, from, last));
        from = n;
      } else if (from == 0) {
        from = n;
      }
      last = n;
    }
    if (from > 0) {
      account.add(disposition(reading, owners, outline, records, from, last));
    }
    return account;
  }

  private static boolean same(Reading reading, Owners owners, int a, int b) {
    return owners.role(a) == owners.role(b)
        && owners.owner(a) == owners.owner(b)
        && reading.noise().at(a) == reading.noise().at(b);
  }

  private static LineDisposition disposition(
      Reading reading, Owners owners, Outline outline, SectionRecords records, int from, int to) {
    int node = owners.owner(from);
    LineRange range = new LineRange(from, to);
    SectionKind kind = outline.nodes().get(node).heading().kind();
    return switch (owners.role(from)) {
      case HEADING, RUN_IN ->
          new LineDisposition(range, LineDisposition.What.HEADING, records.id(node), kind.label());
      case METADATA -> new LineDisposition(range, LineDisposition.What.METADATA, "", "metadata");
      case NOISE ->
          new LineDisposition(
              range, LineDisposition.What.NOISE, "", reading.noise().at(from).label);
      case NONE, BODY ->
          new LineDisposition(range, LineDisposition.What.BODY, records.id(node), "text");
    };
  }
}
