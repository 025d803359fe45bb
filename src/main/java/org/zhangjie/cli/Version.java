package org.zhangjie.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The versions of this program, of Lucene and of Java, as {@code --version} prints them. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {
      "zhangjie "
          + Objects.requireNonNullElse(
              Version.class.getPackage().getImplementationVersion(), "(unpackaged)"),
      "Lucene " + org.apache.lucene.util.Version.LATEST,
      "Java " + System.getProperty("java.version") + ", " + System.getProperty("java.vendor")
    };
  }
}
