package vn.cancu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "vn.cancu", importOptions = DoNotIncludeTests.class)
class IndexerArchitectureTest {

  private static final String LUCENE = "org.apache.lucene..";
  private static final String[] FORMATS = {
    "org.apache.tika..", "org.apache.pdfbox..", "org.apache.poi..", "org.jsoup.."
  };

  @ArchTest
  static final ArchRule documentDependsOnTheJdkAlone =
      classes()
          .that()
          .resideInAPackage("vn.cancu.document")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.jspecify..", "vn.cancu.document");

  @ArchTest
  static final ArchRule languageDependsOnTheJdkAlone =
      classes()
          .that()
          .resideInAPackage("vn.cancu.language")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.jspecify..", "vn.cancu.language");

  @ArchTest
  static final ArchRule luceneStaysInAnalysisAndIndex =
      noClasses()
          .that()
          .resideOutsideOfPackages("vn.cancu.analysis..", "vn.cancu.index.lucene..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(LUCENE);

  @ArchTest
  static final ArchRule fileFormatsStayInExtract =
      noClasses()
          .that()
          .resideOutsideOfPackage("vn.cancu.extract..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(FORMATS);

  @ArchTest
  static final ArchRule nothingImportsTheCompositionRoot =
      noClasses()
          .that()
          .resideOutsideOfPackage("vn.cancu.ingest..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("vn.cancu.ingest..");

  @ArchTest
  static final ArchRule aStageNeverCallsAnEarlierOne =
      noClasses()
          .that()
          .resideInAPackage("vn.cancu.extract..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("vn.cancu.repair..", "vn.cancu.parse..", "vn.cancu.index..");

  @ArchTest
  static final ArchRule repairKnowsNoParser =
      noClasses()
          .that()
          .resideInAPackage("vn.cancu.repair..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("vn.cancu.parse..", "vn.cancu.index..");

  @ArchTest
  static final ArchRule parseKnowsNoIndex =
      noClasses()
          .that()
          .resideInAPackage("vn.cancu.parse..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("vn.cancu.index..");

  @ArchTest
  static final ArchRule packagesFormNoCycle =
      slices().matching("vn.cancu.(**)").should().beFreeOfCycles();
}
