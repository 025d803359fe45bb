package org.zhangjie.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.CheckIndex.Status.SegmentInfoStatus;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.store.Directory;

/** What Lucene's check found, in terms of sources as far as they can still be read. */
final class SegmentDamage {
  private final List<String> problems = new ArrayList<>();
  private final Map<String, SourceEntry> lost = new LinkedHashMap<>();

  SegmentDamage(Directory directory, CheckIndex.Status status) {
    if (status.missingSegments) {
      problems.add("the list of segments cannot be read");
    }
    for (SegmentInfoStatus segment : status.segmentInfos) {
      if (segment.error != null) {
        problems.add("segment " + segment.name + " is damaged: " + segment.error.getMessage());
      }
    }
    if (!status.clean && problems.isEmpty()) {
      problems.add("the index is damaged in a way that Lucene does not name");
    }
    readDamaged(directory, damagedSegments(status));
  }

  private static Set<String> damagedSegments(CheckIndex.Status status) {
    return status.segmentInfos.stream()
        .filter(segment -> segment.error != null)
        .map(segment -> segment.name)
        .collect(Collectors.toSet());
  }

  private void readDamaged(Directory directory, Set<String> segments) {
    if (segments.isEmpty()) {
      return;
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        if (leaf.reader() instanceof SegmentReader segment
            && segments.contains(segment.getSegmentName())) {
          readEntries(segment);
        }
      }
    } catch (IOException | RuntimeException e) {
      // Damaged bytes may lead a reader anywhere; what was read before stays.
      problems.add("not all documents in the damaged segments can be told");
    }
  }

  private void readEntries(LeafReader segment) throws IOException {
    for (int doc = 0; doc < segment.maxDoc(); doc++) {
      boolean live = segment.getLiveDocs() == null || segment.getLiveDocs().get(doc);
      Document document = live ? segment.storedFields().document(doc) : new Document();
      String source = document.get(SectionFields.SOURCE);
      if (SectionFields.SOURCE_ENTRY.equals(document.get(SectionFields.RECORD))) {
        SourceEntry entry = ManifestFields.toEntry(document);
        lost.put(entry.source(), entry);
      } else if (source != null) {
        lost.putIfAbsent(source, new SourceEntry(source, "", "", -1, 0, "", 0));
      }
    }
  }

  List<String> problems() {
    return problems;
  }

  /**
   * The sources that have records in damaged segments, with their entries where those are there.
   */
  List<SourceEntry> lost() {
    return List.copyOf(lost.values());
  }
}
