package org.zhangjie.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhangjie.index.MemoryBudget;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code --memory}: {@code 512m}, {@code 2g}, {@code 800MB}; a number alone is bytes. */
final class MemorySize implements ITypeConverter<MemoryBudget> {
  // bin/zhangjie reads the same form, for the heap of the virtual machine.
  private static final Pattern SIZE = Pattern.compile("(\\d{1,9})([kmgKMG]?)[bB]?");

  @Override
  public MemoryBudget convert(String text) {
    Matcher size = SIZE.matcher(text);
    if (!size.matches()) {
      throw new TypeConversionException(
          "--memory is a size such as 512m or 2g, not '" + text + "'");
    }
    int shift = 10 * " kmg".indexOf(lower(size.group(2)));
    try {
      return new MemoryBudget(Long.parseLong(size.group(1)) << shift);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException("--" + e.getMessage());
    }
  }

  private static char lower(String unit) {
    return unit.isEmpty() ? ' ' : Character.toLowerCase(unit.charAt(0));
  }
}
