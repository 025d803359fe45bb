package org.zhangjie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the manual shows is what works. */
class ReadmeTest {
  private static String block(String file, String language) throws IOException {
    Pattern fence = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL);
    Matcher matcher = fence.matcher(Files.readString(Path.of(file)));
    assertTrue(matcher.find(), file);
    return matcher.group(1);
  }

  @Test
  void bothLanguagesShowTheSame() throws IOException {
    for (String language : List.of("java", "xml")) {
      assertEquals(block("README.md", language), block("README.zh-CN.md", language));
    }
  }

  @Test
  void theExampleCompiles(@TempDir Path folder) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    assumeTrue(compiler != null, "this Java has no compiler");
    Path source = folder.resolve("Example.java");
    Files.writeString(source, block("README.md", "java"));
    StringWriter said = new StringWriter();
    List<String> options =
        List.of(
            "-proc:none", "-cp", System.getProperty("java.class.path"), "-d", folder.toString());
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      var sources = files.getJavaFileObjects(source);
      assertTrue(
          compiler.getTask(said, files, null, options, null, sources).call(), said::toString);
    }
  }

  @Test
  void theDependencyIsThisOne() throws IOException {
    String project = Files.readString(Path.of("pom.xml"));
    block("README.md", "xml")
        .lines()
        .map(String::strip)
        .filter(line -> !line.endsWith("dependency>"))
        .forEach(line -> assertTrue(project.contains(line), line));
  }
}
