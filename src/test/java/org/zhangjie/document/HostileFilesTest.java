package org.zhangjie.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to do harm: they end in a report, fetch nothing and leave the others alone. */
class HostileFilesTest {
  private static final String TEXT = "第一条 为了规范档案管理，制定本办法。";

  @TempDir private Path folder;

  @Test
  void bombsEndInAReportInLittleMemory() throws Exception {
    String printed = "BT /F 9 Tf 9 9 Td (" + "a".repeat(40) + ") Tj ET\n";
    byte[] many = printed.repeat(1000).getBytes(US_ASCII);
    Files.write(folder.resolve("a.pdf"), pdf(deflated(many, 300), ""));
    Files.write(folder.resolve("b.docx"), zip("word/document.xml", new byte[1 << 20], 200));
    Files.write(folder.resolve("c.zip"), zip("bomb.txt", new byte[1 << 20], 200));
    Files.writeString(folder.resolve("d.txt"), TEXT);
    Path told = folder.resolve(".told");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.zhangjie.cli.Main",
                "split",
                folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(told.toFile())
            .start();
    process.waitFor();
    String output = Files.readString(told, UTF_8);
    assertTrue(output.contains("a.pdf: has more than 200000 signs on page 1"), output);
    assertTrue(output.contains("b.docx: unpacks to more than a document holds"), output);
    assertTrue(output.contains("c.zip!/bomb.txt: is larger than 128 MB"), output);
    assertTrue(output.contains("第一条"), output);
  }

  @Test
  void nothingIsFetched() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String url = "http://127.0.0.1:" + server.getLocalPort() + "/x";
      Map<String, byte[]> files = new LinkedHashMap<>();
      files.put("a.html", page(url).getBytes(UTF_8));
      files.put("b.docx", word(url));
      files.put("c.pdf", pdf(deflated(new byte[0], 1), actions(url)));
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        try {
          new DocumentReader().read(file.getValue(), file.getKey());
        } catch (DocumentFormatException e) {
          assertTrue(file.getKey().equals("c.pdf"), e.getMessage());
        }
      }
      server.setSoTimeout(1);
      assertThrows(SocketTimeoutException.class, server::accept);
    }
  }

  @Test
  void aFileThatGrowsOrShrinksWhileItIsReadIsReported() throws IOException {
    for (int change : new int[] {-7, 7}) {
      try (SeekableByteChannel file =
              Files.newByteChannel(Files.writeString(folder.resolve("a"), TEXT));
          Changing changing = new Changing(file, change)) {
        String problem =
            assertThrows(DocumentFormatException.class, () -> SourceBytes.read(changing, "a"))
                .problem();
        assertTrue(problem.contains("changed while it was being read"), problem);
      }
    }
  }

  @Test
  void theContentTellsTheFormat() throws IOException {
    DocumentReader reader = new DocumentReader();
    Path formats = Path.of("index-fixtures", "formats");
    byte[] pdf = Files.readAllBytes(formats.resolve("depot.pdf"));
    assertEquals(reader.read(pdf, "a.pdf").lineCount(), reader.read(pdf, "a.txt").lineCount());
    byte[] html = Files.readAllBytes(formats.resolve("depot.html"));
    assertEquals(reader.read(html, "a.html").lineCount(), reader.read(html, "a.docx").lineCount());
    byte[] text = TEXT.repeat(9).getBytes(Charset.forName("GB18030"));
    assertEquals(TEXT.repeat(9), reader.read(text, "a.html").line(1).text());
  }

  private static String page(String url) {
    return "<!DOCTYPE html SYSTEM '"
        + url
        + "'><html><head><base href='"
        + url
        + "'>"
        + "<link rel=stylesheet href='"
        + url
        + "'><script src='"
        + url
        + "'></script></head><body>"
        + "<iframe src='"
        + url
        + "'></iframe><img src='"
        + url
        + "'><p>"
        + TEXT
        + "</body></html>";
  }

  private static byte[] word(String url) throws IOException {
    String schemas = "http://schemas.openxmlformats.org/";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/_rels/document.xml.rels"));
      String template = schemas + "officeDocument/2006/relationships/attachedTemplate";
      zip.write(
          ("<Relationships xmlns='"
                  + schemas
                  + "package/2006/relationships'><Relationship Id='r1'"
                  + " Type='"
                  + template
                  + "' Target='"
                  + url
                  + "' TargetMode='External'/></Relationships>")
              .getBytes(UTF_8));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(
          ("<w:document xmlns:w='"
                  + schemas
                  + "wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>"
                  + TEXT
                  + "</w:t></w:r></w:p></w:body></w:document>")
              .getBytes(UTF_8));
    }
    return out.toByteArray();
  }

  /** Entries of a catalogue that open an address when the document is opened. */
  private static String actions(String url) {
    return "/OpenAction<</S/URI/URI("
        + url
        + ")>>/AA<</WC<</S/GoToR/D[0/Fit]/F<</FS/URL/F("
        + url
        + ")>>>>>>";
  }

  private static byte[] pdf(byte[] content, String catalogue) {
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    String[] objects = {
      "<</Type/Catalog/Pages 2 0 R" + catalogue + ">>",
      "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
      "<</Length "
          + content.length
          + "/Filter/FlateDecode>>stream\n"
          + new String(content, ISO_8859_1)
          + "\nendstream",
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
    };
    for (int i = 0; i < objects.length; i++) {
      pdf.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
    }
    return pdf.append("trailer<</Size 6/Root 1 0 R>>\n%%EOF\n").toString().getBytes(ISO_8859_1);
  }

  private static byte[] deflated(byte[] stretch, int times) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream deflater = new DeflaterOutputStream(out, new Deflater(1), 1 << 16)) {
      for (int i = 0; i < times; i++) {
        deflater.write(stretch);
      }
    }
    return out.toByteArray();
  }

  private static byte[] zip(String name, byte[] stretch, int times) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(1);
      zip.putNextEntry(new ZipEntry(name));
      for (int i = 0; i < times; i++) {
        zip.write(stretch);
      }
    }
    return out.toByteArray();
  }

  /** A file whose size is another after the first stretch has been read. */
  private record Changing(SeekableByteChannel file, int change) implements SeekableByteChannel {
    @Override
    public int read(ByteBuffer into) throws IOException {
      int end = Math.toIntExact(Math.min(into.limit(), file.size() + Math.min(0, change)));
      return file.read(into.limit(end));
    }

    @Override
    public long size() throws IOException {
      return file.position() == 0 ? file.size() : file.size() + change;
    }

    @Override
    public long position() throws IOException {
      return file.position();
    }

    @Override
    public SeekableByteChannel position(long at) throws IOException {
      file.position(at);
      return this;
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
      return file.write(from);
    }

    @Override
    public SeekableByteChannel truncate(long size) throws IOException {
      file.truncate(size);
      return this;
    }

    @Override
    public boolean isOpen() {
      return file.isOpen();
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }
}
