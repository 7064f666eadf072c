package vn.cancu;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "vn.cancu", importOptions = DoNotIncludeTests.class)
class WebArchitectureTest {

  private static final String[] SERVING = {
    "vn.cancu.search..",
    "vn.cancu.trace..",
    "vn.cancu.calendar..",
    "vn.cancu.api..",
    "vn.cancu.table..",
    "vn.cancu.export..",
    "vn.cancu.page..",
    "vn.cancu.server.."
  };

  @ArchTest
  static final ArchRule luceneStaysBehindThePorts =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "vn.cancu.analysis..", "vn.cancu.index.lucene..", "vn.cancu.search.lucene..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..");

  @ArchTest
  static final ArchRule servingNeverReadsFiles =
      noClasses()
          .that()
          .resideInAnyPackage(SERVING)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.tika..",
              "vn.cancu.extract..",
              "vn.cancu.repair..",
              "vn.cancu.parse..",
              "vn.cancu.ingest..");

  @ArchTest
  static final ArchRule theIndexerImportsNothingOfTheWeb =
      noClasses()
          .that()
          .resideInAnyPackage(
              "vn.cancu.document..",
              "vn.cancu.language..",
              "vn.cancu.config..",
              "vn.cancu.vocabulary..",
              "vn.cancu.extract..",
              "vn.cancu.repair..",
              "vn.cancu.parse..",
              "vn.cancu.analysis..",
              "vn.cancu.index..",
              "vn.cancu.ingest..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "vn.cancu.search..",
              "vn.cancu.trace..",
              "vn.cancu.calendar..",
              "vn.cancu.api..",
              "vn.cancu.page..",
              "vn.cancu.server..",
              "vn.cancu.cli..");

  @ArchTest
  static final ArchRule searchKnowsNoWebServer =
      noClasses()
          .that()
          .resideInAPackage("vn.cancu.search..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.javalin..",
              "vn.cancu.api..",
              "vn.cancu.table..",
              "vn.cancu.export..",
              "vn.cancu.page..",
              "vn.cancu.server..");

  @ArchTest
  static final ArchRule tracingKnowsNeitherWebNorEngine =
      noClasses()
          .that()
          .resideInAPackage("vn.cancu.trace..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.javalin..",
              "vn.cancu.index..",
              "vn.cancu.search.lucene..",
              "vn.cancu.api..",
              "vn.cancu.page..",
              "vn.cancu.server..",
              "vn.cancu.cli..");

  @ArchTest
  static final ArchRule theCalendarKnowsNeitherWebNorEngine =
      noClasses()
          .that()
          .resideInAPackage("vn.cancu.calendar..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.javalin..",
              "vn.cancu.index..",
              "vn.cancu.search.lucene..",
              "vn.cancu.api..",
              "vn.cancu.page..",
              "vn.cancu.server..",
              "vn.cancu.cli..");

  @ArchTest
  static final ArchRule tablesKnowNothingOfWhatTheyHold =
      noClasses()
          .that()
          .resideInAPackage("vn.cancu.table..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("vn.cancu..").and(not(resideInAPackage("vn.cancu.table.."))));

  @ArchTest
  static final ArchRule pagesAndTheApiDoNotNeedExports =
      noClasses()
          .that()
          .resideInAnyPackage("vn.cancu.api..", "vn.cancu.page..", "vn.cancu.trace..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("vn.cancu.export..");

  @ArchTest
  static final ArchRule packagesFormNoCycle =
      slices()
          .matching("vn.cancu.(api|export|page|server|search|table|trace|calendar|cli)..")
          .should()
          .beFreeOfCycles();
}
