package org.zhangjie.search;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.zhangjie.section.Section;

/** SQLite's full-text index FTS5 with trigrams, which finds any three characters in a row. */
final class SqliteEngine implements Engine {
  private static final String FILE = "sections.db";

  @Override
  public String label() {
    return "SQLite FTS5 trigram";
  }

  private static Connection connect(Path directory) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + directory.resolve(FILE));
  }

  @Override
  public void build(List<List<Section>> documents, Path directory) throws IOException {
    try (Connection connection = connect(directory);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE VIRTUAL TABLE section USING fts5(id UNINDEXED, source UNINDEXED, kind UNINDEXED,"
              + " date UNINDEXED, line UNINDEXED, lineMap UNINDEXED, citation UNINDEXED,"
              + " title, path, heading, body, tokenize='trigram')");
      connection.setAutoCommit(false);
      insert(connection, documents);
      connection.commit();
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  private static void insert(Connection connection, List<List<Section>> documents)
      throws SQLException {
    String sql = "INSERT INTO section VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    try (PreparedStatement row = connection.prepareStatement(sql)) {
      for (List<Section> sections : documents) {
        for (Section section : sections) {
          List<String> values = values(section);
          for (int i = 0; i < values.size(); i++) {
            row.setString(i + 1, values.get(i));
          }
          row.executeUpdate();
        }
      }
    }
  }

  private static List<String> values(Section section) {
    return List.of(
        section.id(),
        section.source(),
        section.kind().label(),
        section.document().date(),
        String.valueOf(section.line()),
        section.lineMap().toString(),
        section.citation(),
        section.document().title(),
        String.join("\n", section.path()),
        section.title(),
        section.text());
  }

  @Override
  public Session open(Path directory) throws IOException {
    try {
      Connection connection = connect(directory);
      return new Trigrams(
          connection,
          connection.prepareStatement(
              "SELECT id FROM section WHERE section MATCH ? ORDER BY rank LIMIT " + HITS),
          connection.prepareStatement(
              "SELECT snippet(section, 10, '[', ']', '…', 60) FROM section WHERE section MATCH ?"
                  + " ORDER BY rank LIMIT "
                  + HITS));
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  private record Trigrams(Connection connection, PreparedStatement ids, PreparedStatement snippets)
      implements Session {
    /** Any three characters in a row of the question. */
    private static String anyTrigram(String query) {
      String bare = query.replace("\"", "").replaceAll("[\\p{Punct}\\p{IsPunctuation}\\s]", "");
      List<String> trigrams = new ArrayList<>();
      for (int i = 0; i + 3 <= bare.length(); i++) {
        trigrams.add('"' + bare.substring(i, i + 3) + '"');
      }
      return trigrams.isEmpty() ? "\"\"" : String.join(" OR ", trigrams);
    }

    private static int ask(PreparedStatement statement, String query) throws IOException {
      try {
        statement.setString(1, anyTrigram(query));
        int characters = 0;
        try (ResultSet rows = statement.executeQuery()) {
          while (rows.next()) {
            characters += rows.getString(1).length();
          }
        }
        return characters;
      } catch (SQLException e) {
        throw new IOException(e);
      }
    }

    @Override
    public int search(String query) throws IOException {
      return ask(ids, query);
    }

    @Override
    public int searchAndShow(String query) throws IOException {
      return ask(snippets, query);
    }

    @Override
    public void close() throws IOException {
      try {
        connection.close();
      } catch (SQLException e) {
        throw new IOException(e);
      }
    }
  }
}
