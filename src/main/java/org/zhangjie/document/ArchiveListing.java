package org.zhangjie.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The documents in an archive, which is listed like a folder. */
final class ArchiveListing {
  private static final Pattern HIDDEN = Pattern.compile("(?:^|/)\\.(?!\\./)|^__MACOSX/");

  private final SourceFile archive;
  private final Set<String> extensions;
  private final List<SourceFile> files;
  private final List<SkippedFile> skipped;

  ArchiveListing(
      SourceFile archive,
      Set<String> extensions,
      List<SourceFile> files,
      List<SkippedFile> skipped) {
    this.archive = archive;
    this.extensions = extensions;
    this.files = files;
    this.skipped = skipped;
  }

  /** Adds what the archive holds; an office document that is named like one is a file by itself. */
  void list() {
    try (Archive opened = Archive.open(archive.file(), archive.relativeName())) {
      if (opened.isDocument()) {
        files.add(archive);
      } else {
        new TreeMap<>(opened.members()).forEach(this::list);
      }
    } catch (DocumentFormatException e) {
      skipped.add(new SkippedFile(archive.file(), e.problem()));
    } catch (IOException e) {
      skipped.add(new SkippedFile(archive.file(), "cannot be read: " + e));
    }
  }

  private void list(String name, ZipDirectory.Entry entry) {
    if (isHidden(name)) {
      return;
    }
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String objection = Archive.objection(name, entry);
    if (!extensions.contains(ending)) {
      skip(name, SkippedFile.otherKind(extensions));
    } else if (!objection.isEmpty()) {
      skip(name, objection);
    } else if (ending.equals("zip")) {
      skip(name, "is an archive inside an archive; unpack the outer one");
    } else {
      files.add(
          new SourceFile(archive.root(), archive.file(), name, entry.size(), archive.modified()));
    }
  }

  private void skip(String name, String reason) {
    String shown = name.replaceAll("[\\p{Cntrl}\uFFFD]", "?");
    SourceFile member = new SourceFile(archive.root(), archive.file(), shown, 0, 0);
    skipped.add(new SkippedFile(Path.of(member.location()), reason));
  }

  /** Also what the archiver of macOS puts beside each file. */
  private static boolean isHidden(String name) {
    return HIDDEN.matcher(name).find();
  }
}
