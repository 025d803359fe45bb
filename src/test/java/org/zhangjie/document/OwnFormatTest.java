package org.zhangjie.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application's format is found by the service loader and comes before ours. */
class OwnFormatTest {
  @TempDir private Path services;

  /** Reads web pages in its own way. */
  public static final class Backwards implements DocumentFormat {
    /** Made by the service loader. */
    public Backwards() {}

    @Override
    public String name() {
      return "Backwards";
    }

    @Override
    public Set<String> extensions() {
      return Set.of("back");
    }

    @Override
    public boolean accepts(ByteBuffer bytes, String source) {
      return bytes.limit() > 0 && bytes.get(0) == '<';
    }

    @Override
    public SourceDocument read(byte[] bytes, String source, Deadline deadline) {
      String text = new StringBuilder(new String(bytes, UTF_8)).reverse().toString();
      return new ExtractedDocument.Builder()
          .add(text, LineHint.NONE)
          .build(source, bytes, Map.of());
    }
  }

  @Test
  void comesBeforeOurs() throws Exception {
    Path file = services.resolve("META-INF/services/" + DocumentFormat.class.getName());
    Files.createDirectories(file.getParent());
    Files.writeString(file, Backwards.class.getName());
    List<URL> urls = new ArrayList<>(List.of(services.toUri().toURL()));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    try (URLClassLoader loader =
        new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader())) {
      Class<?> type = loader.loadClass(DocumentReader.class.getName());
      Object reader = type.getConstructor().newInstance();
      Object document =
          type.getMethod("read", byte[].class, String.class)
              .invoke(reader, "<html>文".getBytes(UTF_8), "a.html");
      Object line =
          loader
              .loadClass(SourceDocument.class.getName())
              .getMethod("line", int.class)
              .invoke(document, 1);
      Object text = loader.loadClass(SourceLine.class.getName()).getMethod("text").invoke(line);
      assertEquals("文>lmth<", text);
    }
  }
}
