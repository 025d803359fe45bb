package org.zhangjie;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.svg.SVGGraphics2D;

/** Draws figures as horizontal bars in an SVG file. */
public final class BenchmarkChart {
  private static final int WIDTH = 760;
  private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 13);

  private BenchmarkChart() {}

  /**
   * Draws one bar for each label, the first on top.
   *
   * @param unit what the bars measure
   * @param file where the SVG goes; replaced if it is there
   */
  public static void draw(String title, String unit, Map<String, Double> bars, Path file)
      throws IOException {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    bars.forEach((label, value) -> data.addValue(value, unit, label));
    JFreeChart chart =
        ChartFactory.createBarChart(
            title, null, unit, data, PlotOrientation.HORIZONTAL, false, false, false);
    chart.getTitle().setFont(FONT.deriveFont(Font.BOLD, 15f));
    style(chart.getCategoryPlot());
    int height = 90 + 30 * bars.size();
    SVGGraphics2D svg = new SVGGraphics2D(WIDTH, height);
    chart.draw(svg, new Rectangle2D.Double(0, 0, WIDTH, height));
    Files.writeString(file, svg.getSVGDocument());
  }

  private static void style(CategoryPlot plot) {
    plot.setBackgroundPaint(Color.WHITE);
    plot.setRangeGridlinePaint(Color.LIGHT_GRAY);
    plot.setOutlineVisible(false);
    plot.getDomainAxis().setTickLabelFont(FONT);
    plot.getDomainAxis().setMaximumCategoryLabelWidthRatio(0.5f);
    plot.getRangeAxis().setTickLabelFont(FONT);
    plot.getRangeAxis().setLabelFont(FONT);
    plot.getRangeAxis().setUpperMargin(0.1);
    BarRenderer bars = (BarRenderer) plot.getRenderer();
    bars.setBarPainter(new StandardBarPainter());
    bars.setShadowVisible(false);
    bars.setMaximumBarWidth(0.12);
    bars.setSeriesPaint(0, new Color(0x2F6FB0));
    bars.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator());
    bars.setDefaultItemLabelFont(FONT);
    bars.setDefaultItemLabelsVisible(true);
  }
}
