package org.zhangjie.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads files in a class loader that has our classes but none of the optional libraries. */
class AbsentLibraryTest {
  private static final Path FORMATS = Path.of("index-fixtures", "formats");

  @ParameterizedTest
  @CsvSource({"html, org.jsoup:jsoup", "pdf, org.apache.pdfbox:pdfbox"})
  void namesTheDependencyToAdd(String format, String dependency) throws Exception {
    byte[] bytes = Files.readAllBytes(FORMATS.resolve("depot." + format));
    String message = read(bytes, "depot." + format);
    assertTrue(message.contains("add " + dependency + " to the class path"), message);
  }

  @Test
  void namesTheDependencyForOldEncodings() throws Exception {
    String text = Files.readString(FORMATS.resolve("depot.txt"), UTF_8);
    String message = read(text.getBytes(Charset.forName("GB18030")), "depot.txt");
    assertTrue(message.contains("add com.ibm.icu:icu4j to the class path"), message);
  }

  @ParameterizedTest
  @CsvSource({"txt", "md", "docx"})
  void needsNoneForTextMarkdownAndWord(String format) throws Exception {
    byte[] bytes = Files.readAllBytes(FORMATS.resolve("depot." + format));
    assertEquals("read", read(bytes, "depot." + format));
  }

  /** What reading comes to: {@code read}, or the message of the exception. */
  private static String read(byte[] bytes, String source) throws Exception {
    try (URLClassLoader bare = new URLClassLoader(ours(), ClassLoader.getPlatformClassLoader())) {
      Class<?> reader = bare.loadClass(DocumentReader.class.getName());
      Object instance = reader.getConstructor().newInstance();
      reader.getMethod("read", byte[].class, String.class).invoke(instance, bytes, source);
      return "read";
    } catch (InvocationTargetException e) {
      assertTrue(e.getCause() instanceof IOException, String.valueOf(e.getCause()));
      return String.valueOf(e.getCause().getMessage());
    }
  }

  /** The class path without jars but that of the annotations, which every class names. */
  private static URL[] ours() throws IOException {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path path = Path.of(entry);
      if (Files.isDirectory(path) || entry.contains("jspecify")) {
        urls.add(path.toUri().toURL());
      }
    }
    return urls.toArray(new URL[0]);
  }
}
