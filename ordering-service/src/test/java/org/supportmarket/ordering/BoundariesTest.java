package org.supportmarket.ordering;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import java.math.BigDecimal;
import org.supportmarket.testkit.ServiceRules;

@AnalyzeClasses(
    packages = "org.supportmarket",
    importOptions = ImportOption.DoNotIncludeTests.class)
class BoundariesTest {
  private static final String OURS = "org.supportmarket.ordering..";

  @ArchTest static final ArchTests whatHoldsInEveryService = ArchTests.in(ServiceRules.class);

  @ArchTest
  static final ArchRule theLedgerKnowsNoOtherFeature =
      noClasses()
          .that()
          .resideInAPackage("org.supportmarket.ordering.ledger..")
          .should()
          .dependOnClassesThat(
              resideInAPackage(OURS)
                  .and(
                      not(
                          resideInAnyPackage(
                              "org.supportmarket.ordering.ledger..",
                              "org.supportmarket.kernel.database.."))));

  @ArchTest
  static final ArchRule featuresDoNotLeanOnEachOtherInCircles =
      slices().matching("org.supportmarket.ordering.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule moneyIsWholePence =
      noFields()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage(OURS)
          .should()
          .haveRawType(double.class)
          .orShould()
          .haveRawType(float.class)
          .orShould()
          .haveRawType(Double.class)
          .orShould()
          .haveRawType(BigDecimal.class);
}
