package org.zhangjie;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A folder of small documents that changes at random, the same for the same seed. */
final class RandomFolder {
  private static final String WORDS = "林长制河湖治理森林防火政府工作报告乡村振兴生态补偿";

  private final Random random;
  private final Path folder;
  private final Map<String, String> contents = new TreeMap<>();

  RandomFolder(Path folder, long seed) {
    this.folder = folder;
    this.random = new Random(seed);
  }

  /** Adds, changes, renames and deletes some files. */
  void change() throws IOException {
    for (int i = random.nextInt(8) + 1; i > 0; i--) {
      String name = "d" + random.nextInt(3) + "/" + random.nextInt(12) + ".txt";
      Path file = folder.resolve(name);
      if (contents.containsKey(name) && random.nextInt(3) == 0) {
        Files.delete(file);
        contents.remove(name);
      } else {
        Files.createDirectories(folder.resolve("d" + name.charAt(1)));
        String text = text();
        Files.writeString(file, text);
        contents.put(name, text);
      }
    }
  }

  /** The text of every file that is there now, by its path in the folder. */
  Map<String, String> contents() {
    return contents;
  }

  private String text() {
    StringBuilder text = new StringBuilder("第一章　总则\n");
    for (int article = 1 + random.nextInt(4); article > 0; article--) {
      text.append("第").append("一二三四五".charAt(article)).append("条　");
      for (int i = 5 + random.nextInt(40); i > 0; i--) {
        text.append(WORDS.charAt(random.nextInt(WORDS.length())));
      }
      text.append("。\n");
    }
    return text.toString();
  }
}
