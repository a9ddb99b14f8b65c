package org.supportmarket.kernel;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "org.supportmarket.kernel",
    importOptions = ImportOption.DoNotIncludeTests.class)
class KernelBoundariesTest {
  /** What the services are about; the kernel is shared because it knows nothing of it. */
  private static final String DOMAIN_WORDS =
      "(?i).*(budget|ledger|listing|accreditation|review|purchase|delegat|commission|posting).*";

  @ArchTest
  static final ArchRule theKernelKnowsNoService =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.supportmarket.catalogue..",
              "org.supportmarket.ordering..",
              "org.supportmarket.ratings..",
              "org.supportmarket.web..");

  @ArchTest
  static final ArchRule theKernelHasNoWordOfTheDomain =
      classes()
          .should()
          .haveNameNotMatching(DOMAIN_WORDS)
          .because("only technical code is shared between the services");

  @ArchTest
  static final ArchRule theOutboxIsWrittenWithoutKnowingWhoReads =
      noClasses()
          .that()
          .resideInAPackage("..outbox..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..feed..");
}
