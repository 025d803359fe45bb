package org.zhangjie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
