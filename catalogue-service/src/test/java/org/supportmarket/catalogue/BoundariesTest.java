package org.supportmarket.catalogue;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

@AnalyzeClasses(
    packages = "org.supportmarket",
    importOptions = ImportOption.DoNotIncludeTests.class)
class BoundariesTest {
  private static final String OURS = "org.supportmarket.catalogue..";

  @ArchTest
  static final ArchRule eachFeatureIsUsedOnlyByThoseThatMay =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage(OURS)
          .layer("database")
          .definedBy("..catalogue.database..")
          .layer("paging")
          .definedBy("..catalogue.paging..")
          .layer("audit")
          .definedBy("..catalogue.audit..")
          .layer("moderation")
          .definedBy("..catalogue.moderation..")
          .layer("reminder")
          .definedBy("..catalogue.reminder..")
          .layer("shown")
          .definedBy("..catalogue.shown..")
          .layer("taxonomy")
          .definedBy("..catalogue.taxonomy..")
          .layer("accreditation")
          .definedBy("..catalogue.accreditation..")
          .layer("rating")
          .definedBy("..catalogue.rating..")
          .layer("provider")
          .definedBy("..catalogue.provider..")
          .layer("listing")
          .definedBy("..catalogue.listing..")
          .layer("search")
          .definedBy("..catalogue.search..")
          .layer("shortlist")
          .definedBy("..catalogue.shortlist..")
          .layer("question")
          .definedBy("..catalogue.question..")
          .layer("report")
          .definedBy("..catalogue.report..")
          .layer("openreferral")
          .definedBy("..catalogue.openreferral..")
          .layer("imports")
          .definedBy("..catalogue.imports..")
          .layer("sample")
          .definedBy("..catalogue.sample..")
          .whereLayer("taxonomy")
          .mayOnlyBeAccessedByLayers("listing", "search", "openreferral", "imports", "sample")
          .whereLayer("accreditation")
          .mayOnlyBeAccessedByLayers(
              "provider", "listing", "search", "openreferral", "imports", "sample", "moderation")
          .whereLayer("rating")
          .mayOnlyBeAccessedByLayers("provider", "listing", "search", "openreferral")
          .whereLayer("provider")
          .mayOnlyBeAccessedByLayers(
              "accreditation",
              "listing",
              "search",
              "question",
              "report",
              "openreferral",
              "imports",
              "sample",
              "moderation",
              "reminder",
              "shown")
          .whereLayer("listing")
          .mayOnlyBeAccessedByLayers(
              "search",
              "shortlist",
              "question",
              "report",
              "openreferral",
              "imports",
              "sample",
              "moderation")
          .whereLayer("shortlist")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("question")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("report")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("moderation")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("reminder")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("search")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("openreferral")
          .mayOnlyBeAccessedByLayers("imports")
          .whereLayer("imports")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("sample")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule noOtherServicesClassesAreUsed =
      noClasses()
          .that()
          .resideInAPackage(OURS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.supportmarket.ordering..",
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
          .areAnnotatedWith(RolesAllowed.class);

  @ArchTest
  static final ArchRule endpointsArePublicOrTheyWouldSilentlyNotExist =
      methods().that().areMetaAnnotatedWith(HttpMethod.class).should().bePublic();

  @ArchTest
  static final ArchRule onlyCommandsOpenTransactions =
      methods()
          .that()
          .areAnnotatedWith(Transactional.class)
          .and()
          .areDeclaredInClassesThat()
          .resideInAPackage(OURS)
          .should()
          .beDeclaredInClassesThat()
          .haveSimpleNameNotEndingWith("Resource")
          .andShould()
          .beDeclaredInClassesThat()
          .haveSimpleNameNotEndingWith("Repository");

  @ArchTest
  static final ArchRule resourcesDoNotTouchEntities =
      noClasses()
          .that()
          .areAnnotatedWith(Path.class)
          .and()
          .resideInAnyPackage(
              "..catalogue.listing..",
              "..catalogue.search..",
              "..catalogue.shortlist..",
              "..catalogue.question..",
              "..catalogue.report..")
          .should()
          .dependOnClassesThat()
          .areAnnotatedWith(Entity.class);

  @ArchTest
  static final ArchRule moneyIsWholePence =
      noFields()
          .that()
          .haveNameMatching("(?i).*(pence|price|amount).*")
          .should()
          .haveRawType(double.class)
          .orShould()
          .haveRawType(Double.class)
          .orShould()
          .haveRawType(BigDecimal.class);

  @ArchTest
  static final ArchRule theClockIsInjected =
      noClasses()
          .that()
          .resideInAPackage(OURS)
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now");

  @ArchTest
  static final ArchRule entitiesHaveNoSetters =
      classes()
          .that()
          .areAnnotatedWith(Entity.class)
          .should(
              new com.tngtech.archunit.lang.ArchCondition<>("have no setters") {
                @Override
                public void check(
                    com.tngtech.archunit.core.domain.JavaClass entity,
                    com.tngtech.archunit.lang.ConditionEvents events) {
                  entity.getMethods().stream()
                      .filter(method -> method.getName().matches("set[A-Z].*"))
                      .forEach(
                          method ->
                              events.add(
                                  com.tngtech.archunit.lang.SimpleConditionEvent.violated(
                                      method, method.getFullName())));
                }
              });
}
