package org.zhangjie;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The arrows between packages point one way, and only the command line prints. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.zhangjie");

  private static final List<String> GROUND = List.of("analysis", "section", "document");
  private static final List<String> CORE =
      List.of("search", "index", "highlight", "analysis", "section", "document");
  private static final Map<String, List<String>> ARROWS =
      Map.of(
          "cli",
          List.of(
              "eval",
              "zhangjie",
              "search",
              "index",
              "highlight",
              "analysis",
              "section",
              "document"),
          "eval",
          List.of("zhangjie", "search", "index", "highlight", "analysis", "section", "document"),
          "zhangjie",
          CORE,
          "search",
          List.of("index", "highlight", "analysis", "section", "document"),
          "index",
          GROUND,
          "highlight",
          GROUND,
          "section",
          List.of("document"),
          "analysis",
          List.of("document"),
          "document",
          List.of());

  @Test
  void arrowsPointOneWay() {
    LayeredArchitecture layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String layer : ARROWS.keySet()) {
      String root = layer.equals("zhangjie") ? "org.zhangjie" : "org.zhangjie." + layer + "..";
      layers = layers.layer(layer).definedBy(root);
    }
    for (Map.Entry<String, List<String>> arrow : ARROWS.entrySet()) {
      var from = layers.whereLayer(arrow.getKey());
      layers =
          arrow.getValue().isEmpty()
              ? from.mayNotAccessAnyLayer()
              : from.mayOnlyAccessLayers(arrow.getValue().toArray(String[]::new));
    }
    layers.check(CLASSES);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("org.zhangjie.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyTheCommandLinePrints() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.zhangjie.cli")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }
}
