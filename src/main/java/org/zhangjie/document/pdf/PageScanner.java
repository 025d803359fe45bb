package org.zhangjie.document.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import org.zhangjie.document.Deadline;
import org.zhangjie.document.DocumentFormatException;

/**
 * Collects the glyphs and rules of one page. Images are not looked at. Text that runs in another
 * direction than most of the page, such as a watermark, is put behind the rest.
 */
final class PageScanner extends PDFGraphicsStreamEngine {
  /** From this weight on a font is bold (ISO 32000-1, 9.8.1: 400 is normal, 700 bold). */
  private static final float BOLD_WEIGHT = 600;

  /** More rules than this are a drawing, not tables. */
  private static final int MOST_RULES = 5000;

  /** A page of the smallest newsprint holds some 20,000; more than this are made by a bomb. */
  private static final int MOST_SIGNS = 200_000;

  private static final int DIRECTIONS = 4;

  private final int number;
  private final String source;
  private final Deadline deadline;
  private final PDRectangle box;
  private final Path path = new Path();
  private final List<List<Glyph>> glyphs = new ArrayList<>();
  private final List<float[]> rules = new ArrayList<>();
  private final Map<PDFont, Boolean> boldFonts = new HashMap<>();
  private int operators;
  private int signs;

  private PageScanner(PDPage page, int number, String source, Deadline deadline) {
    super(page);
    this.number = number;
    this.source = source;
    this.deadline = deadline;
    this.box = page.getCropBox();
    for (int i = 0; i < DIRECTIONS; i++) {
      glyphs.add(new ArrayList<>());
    }
    addOperator(new DrawObject(this));
    addOperator(new Passed("BI"));
    addOperator(new Passed("sh"));
  }

  static PageContent scan(PDPage page, int number, String source, Deadline deadline)
      throws IOException {
    PageScanner scanner = new PageScanner(page, number, source, deadline);
    scanner.processPage(page);
    return scanner.content();
  }

  /** An operator that prints no text. */
  private final class Passed extends OperatorProcessor {
    private final String name;

    Passed(String name) {
      super(PageScanner.this);
      this.name = name;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {}

    @Override
    public String getName() {
      return name;
    }
  }

  private PageContent content() {
    int main = 0;
    for (int i = 1; i < DIRECTIONS; i++) {
      main = glyphs.get(i).size() > glyphs.get(main).size() ? i : main;
    }
    List<Segment> segments = new ArrayList<>(segments(glyphs.get(main)));
    for (int i = 0; i < DIRECTIONS; i++) {
      if (i != main) {
        segments.addAll(segments(glyphs.get(i)));
      }
    }
    List<Rule> turned = new ArrayList<>();
    for (float[] rule : rules) {
      float x = across(main, rule[0], rule[1]);
      float y = down(main, rule[0], rule[1]);
      float x2 = across(main, rule[2], rule[3]);
      float y2 = down(main, rule[2], rule[3]);
      turned.add(Rule.of(Math.min(x, x2), Math.min(y, y2), Math.max(x, x2), Math.max(y, y2)));
    }
    float height = main % 2 == 0 ? box.getHeight() : box.getWidth();
    return new PageContent(number, height, segments, turned);
  }

  private static List<Segment> segments(List<Glyph> glyphs) {
    List<Segment> segments = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (segments.isEmpty() || !segments.getLast().take(glyph)) {
        segments.add(new Segment(glyph));
      }
    }
    segments.removeIf(Segment::isBlank);
    return segments;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators % 256 == 0) {
      deadline.check(source);
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    String text = unicode(font, code);
    if (text == null || text.isEmpty()) {
      return;
    }
    signs += text.length();
    if (signs > MOST_SIGNS) {
      throw new DocumentFormatException(
          source, "has more than " + MOST_SIGNS + " signs on page " + number + "; leave it out");
    }
    float size = Math.abs(matrix.getScalingFactorY());
    Point2D.Float end = matrix.transformPoint(displacement.getX(), displacement.getY());
    float x = matrix.getTranslateX();
    float y = matrix.getTranslateY();
    int direction = direction(matrix);
    float left = across(direction, x, y);
    float right = Math.max(left, across(direction, end.x, end.y));
    float base = down(direction, x, y);
    if (size > 0 && Float.isFinite(left + right + base + size)) {
      glyphs.get(direction).add(glyph(text, left, right, base, size, font));
    }
  }

  private Glyph glyph(String text, float left, float right, float y, float size, PDFont font) {
    String name = font.getName() == null ? "" : font.getName();
    // One face may be cut into several fonts, each with a tag before its name: ABCDEF+SimSun.
    String face = name.substring(name.indexOf('+') + 1);
    return new Glyph(text, left, right, y, size, isBold(font), face);
  }

  private static @Nullable String unicode(PDFont font, int code) throws IOException {
    String text = font.toUnicode(code, GlyphList.getAdobeGlyphList());
    return text == null && font instanceof PDSimpleFont ? Character.toString((char) code) : text;
  }

  /** Quarter turns to the left of the direction that a text runs in. */
  private static int direction(Matrix matrix) {
    double angle = Math.atan2(matrix.getShearY(), matrix.getScaleX());
    return (int) Math.floorMod(Math.round(angle / (Math.PI / 2)), (long) DIRECTIONS);
  }

  private float across(int direction, float x, float y) {
    return switch (direction) {
      case 1 -> y - box.getLowerLeftY();
      case 2 -> box.getUpperRightX() - x;
      case 3 -> box.getUpperRightY() - y;
      default -> x - box.getLowerLeftX();
    };
  }

  private float down(int direction, float x, float y) {
    return switch (direction) {
      case 1 -> x - box.getLowerLeftX();
      case 2 -> y - box.getLowerLeftY();
      case 3 -> box.getUpperRightX() - x;
      default -> box.getUpperRightY() - y;
    };
  }

  private boolean isBold(PDFont font) {
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    return mode == RenderingMode.FILL_STROKE
        || boldFonts.computeIfAbsent(font, PageScanner::isBoldFont);
  }

  /** Heiti is the bold type of Chinese print: headings are set in it instead of a bolder Songti. */
  private static boolean isBoldFont(PDFont font) {
    String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    return name.contains("bold")
        || name.contains("heiti")
        || name.contains("simhei")
        || name.contains("fzxbs")
        || descriptor != null
            && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
  }

  /** The lines of the path being made, and the corners around each of its parts. */
  private static final class Path {
    private final List<float[]> lines = new ArrayList<>();
    private final List<float[]> boxes = new ArrayList<>();
    private float x;
    private float y;

    void moveTo(float toX, float toY) {
      x = toX;
      y = toY;
      boxes.add(new float[] {x, y, x, y});
    }

    void lineTo(float toX, float toY) {
      if (boxes.isEmpty() || lines.size() > MOST_RULES) {
        return;
      }
      lines.add(new float[] {x, y, toX, toY});
      float[] box = boxes.getLast();
      box[0] = Math.min(box[0], toX);
      box[1] = Math.min(box[1], toY);
      box[2] = Math.max(box[2], toX);
      box[3] = Math.max(box[3], toY);
      x = toX;
      y = toY;
    }

    void clear() {
      lines.clear();
      boxes.clear();
    }
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    moveTo((float) p0.getX(), (float) p0.getY());
    for (Point2D corner : List.of(p1, p2, p3, p0)) {
      lineTo((float) corner.getX(), (float) corner.getY());
    }
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.moveTo(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return new Point2D.Float(path.x, path.y);
  }

  @Override
  public void closePath() {}

  @Override
  public void endPath() {
    path.clear();
  }

  @Override
  public void strokePath() {
    addRules(path.lines);
    path.clear();
  }

  @Override
  public void fillPath(int windingRule) {
    addRules(path.boxes);
    path.clear();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    strokePath();
  }

  private void addRules(List<float[]> thin) {
    for (float[] part : thin) {
      if (rules.size() < MOST_RULES
          && Rule.isThin(Math.abs(part[2] - part[0]), Math.abs(part[3] - part[1]))) {
        rules.add(part);
      }
    }
  }

  @Override
  public void clip(int windingRule) {}

  @Override
  public void drawImage(PDImage image) {}

  @Override
  public void shadingFill(COSName name) {}
}
