package org.supportmarket.ordering;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

@AnalyzeClasses(
    packages = "org.supportmarket",
    importOptions = ImportOption.DoNotIncludeTests.class)
class BoundariesTest {
  private static final String OURS = "org.supportmarket.ordering..";

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
                              "org.supportmarket.ordering.database.."))));

  @ArchTest
  static final ArchRule featuresDoNotLeanOnEachOtherInCircles =
      slices().matching("org.supportmarket.ordering.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule noOtherServicesClassesAreUsed =
      noClasses()
          .that()
          .resideInAPackage(OURS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.supportmarket.catalogue..",
              "org.supportmarket.ratings..",
              "org.supportmarket.web..",
              "org.supportmarket.stack..",
              "org.supportmarket.testkit..");

  @ArchTest
  static final ArchRule everyEndpointSaysWhoMayCallIt =
      methods()
          .that()
          .areMetaAnnotatedWith(HttpMethod.class)
          .and()
          .areDeclaredInClassesThat()
          .areNotInterfaces()
          .should()
          .beAnnotatedWith(RolesAllowed.class)
          .orShould()
          .beAnnotatedWith(Authenticated.class)
          .orShould()
          .beAnnotatedWith(PermitAll.class)
          .orShould()
          .beDeclaredInClassesThat()
          .areAnnotatedWith(RolesAllowed.class)
          .orShould()
          .beDeclaredInClassesThat()
          .areAnnotatedWith(Authenticated.class);

  @ArchTest
  static final ArchRule everyEndpointIsPublic =
      methods()
          .that()
          .areMetaAnnotatedWith(HttpMethod.class)
          .should()
          .bePublic()
          .because("another one is passed over at build time and answers 404");

  @ArchTest
  static final ArchRule httpKnowsNoTransactions =
      noClasses()
          .that()
          .areAnnotatedWith(Path.class)
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Transactional.class);

  @ArchTest
  static final ArchRule resourcesAreNobodysBusinessButHttps =
      classes()
          .that()
          .areAnnotatedWith(Path.class)
          .and()
          .resideInAPackage(OURS)
          .should()
          .bePackagePrivate();

  @ArchTest
  static final ArchRule theTimeComesFromTheClock =
      noClasses()
          .that()
          .resideInAPackage(OURS)
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now");

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
