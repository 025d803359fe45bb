package org.zhangjie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
  @Test
  void coloursATerminalUnlessAskedNotTo() {
    assertEquals(Ink.COLOUR, Terminal.ink("auto", Map.of("TERM", "xterm"), true));
    assertEquals(Ink.PLAIN, Terminal.ink("auto", Map.of("TERM", "xterm"), false));
    assertEquals(Ink.PLAIN, Terminal.ink("auto", Map.of("NO_COLOR", "1"), true));
    assertEquals(Ink.PLAIN, Terminal.ink("auto", Map.of("TERM", "dumb"), true));
    assertEquals(Ink.COLOUR, Terminal.ink("always", Map.of("NO_COLOR", "1"), false));
    assertEquals(Ink.PLAIN, Terminal.ink("never", Map.of("TERM", "xterm"), true));
  }

  @Test
  void whatIsSaidStandsBelowWhatWasPrintedBeforeIt() {
    ByteArrayOutputStream screen = new ByteArrayOutputStream();
    OutputStream buffered = new BufferedOutputStream(screen);
    PrintStream out = new PrintStream(buffered, false, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(screen, true, StandardCharsets.UTF_8);
    Terminal terminal = new Terminal(out, err, Ink.PLAIN, Words.of("en"), 0, false);
    out.println("tree");
    terminal.remark("warning");
    assertEquals("tree\nwarning\n", screen.toString(StandardCharsets.UTF_8));
  }

  @Test
  void takesTheLanguageFromTheLocalesVariablesInTheirOrder() {
    Map<String, String> environment = Map.of("LC_ALL", "zh_CN.UTF-8", "LANG", "en_US.UTF-8");
    assertEquals("zh_CN.UTF-8", Terminal.language("", environment));
    assertEquals("en", Terminal.language("en", environment));
    assertEquals("C", Terminal.language("", Map.of("LANG", "C")));
  }

  @Test
  void findsAnOptionBeforeTheCommandLineIsParsed() {
    assertEquals("zh", Terminal.option(new String[] {"search", "--lang", "zh"}, "--lang"));
    assertEquals("zh", Terminal.option(new String[] {"--lang=zh", "search"}, "--lang"));
    assertEquals("", Terminal.option(new String[] {"search", "--", "--lang=zh"}, "--lang"));
    assertEquals("", Terminal.option(new String[] {"search", "--lang"}, "--lang"));
  }
}
