package org.supportmarket.ratings;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

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

@AnalyzeClasses(
    packages = {"org.supportmarket.ratings", "org.supportmarket.kernel"},
    importOptions = ImportOption.DoNotIncludeTests.class)
class BoundariesTest {

  @ArchTest
  static final ArchRule featuresLeanOnEachOtherInOneDirection =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("org.supportmarket.ratings..")
          .layer("purchase")
          .definedBy("org.supportmarket.ratings.purchase..")
          .layer("review")
          .definedBy("org.supportmarket.ratings.review..")
          .layer("summary")
          .definedBy("org.supportmarket.ratings.summary..")
          .layer("sample")
          .definedBy("org.supportmarket.ratings.sample..")
          .whereLayer("sample")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("summary")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("review")
          .mayOnlyBeAccessedByLayers("summary", "sample")
          .whereLayer("purchase")
          .mayOnlyBeAccessedByLayers("review", "sample");

  @ArchTest
  static final ArchRule noOtherServicesClassesAreUsed =
      noClasses()
          .that()
          .resideInAPackage("org.supportmarket.ratings..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.supportmarket.catalogue..",
              "org.supportmarket.ordering..",
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
          .areAnnotatedWith(Path.class)
          .and()
          .areDeclaredInClassesThat()
          .areNotInterfaces()
          .should()
          .beAnnotatedWith(RolesAllowed.class)
          .orShould()
          .beAnnotatedWith(Authenticated.class)
          .orShould()
          .beAnnotatedWith(PermitAll.class);

  @ArchTest
  static final ArchRule everyEndpointIsPublic =
      methods()
          .that()
          .areMetaAnnotatedWith(HttpMethod.class)
          .and()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Path.class)
          .should()
          .bePublic()
          .because("another one is passed over at build time and answers 404");

  @ArchTest
  static final ArchRule httpKnowsNoTransactions =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("Resource")
          .or()
          .haveSimpleNameEndingWith("Repository")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Transactional.class);

  @ArchTest
  static final ArchRule resourcesAreNobodysBusinessButHttps =
      classes()
          .that()
          .areAnnotatedWith(Path.class)
          .and()
          .resideInAPackage("..ratings..")
          .should()
          .bePackagePrivate();

  @ArchTest
  static final ArchRule theTimeComesFromTheClock =
      noClasses()
          .that()
          .resideInAPackage("org.supportmarket.ratings..")
          .should()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now");
}
