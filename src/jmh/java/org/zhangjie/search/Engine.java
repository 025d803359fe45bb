package org.zhangjie.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.zhangjie.section.Section;

/** A search engine that is compared: it builds an index of sections and answers questions. */
interface Engine {
  /** How many hits are asked for. */
  int HITS = 10;

  /** How tables and charts call it. */
  String label();

  /** Builds the index of the sections in an empty directory, complete on disk when it returns. */
  void build(List<List<Section>> documents, Path directory) throws IOException;

  /** Opens the index for questions. */
  Session open(Path directory) throws IOException;

  /** An open index. */
  interface Session extends Closeable {
    /** Finds the best ten sections, without their text; returns how many there are. */
    int search(String query) throws IOException;

    /** Finds the best ten sections and makes a snippet of each; returns the characters shown. */
    int searchAndShow(String query) throws IOException;
  }
}
