package org.supportmarket.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

@AnalyzeClasses(
    packages = "org.supportmarket.web",
    importOptions = ImportOption.DoNotIncludeTests.class)
class BoundariesTest {
  private static final List<Class<? extends java.lang.annotation.Annotation>> RULES =
      List.of(PermitAll.class, RolesAllowed.class, Authenticated.class, DenyAll.class);

  @ArchTest
  static final ArchRule everyEndpointSaysWhoMayUseIt =
      methods()
          .that()
          .areMetaAnnotatedWith(HttpMethod.class)
          .and()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Path.class)
          .and()
          .areDeclaredInClassesThat()
          .areNotInterfaces()
          .should(sayWhoMayUseThem());

  @ArchTest
  static final ArchRule featuresAreFreeOfCycles =
      slices().matching("org.supportmarket.web.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule theFrameKnowsNoPages =
      noClasses()
          .that()
          .resideInAPackage("..web.layout..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..web.session..",
              "..web.catalogue..",
              "..web.holder..",
              "..web.provider..",
              "..web.listing..",
              "..web.moderator..",
              "..web.council..");

  @ArchTest
  static final ArchRule clientsKnowNothingOfPages =
      noClasses()
          .that()
          .resideInAPackage("..web.client..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..web.layout..",
              "..web.session..",
              "..web.catalogue..",
              "..web.holder..",
              "..web.provider..",
              "..web.listing..",
              "..web.moderator..",
              "..web.council..");

  @ArchTest
  static final ArchRule personsPagesStandAlone =
      noClasses()
          .that()
          .resideInAPackage("..web.holder..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..web.provider..", "..web.listing..", "..web.moderator..", "..web.council..");

  @ArchTest
  static final ArchRule providersPagesStandAlone =
      noClasses()
          .that()
          .resideInAnyPackage("..web.provider..", "..web.listing..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..web.holder..", "..web.moderator..", "..web.council..");

  @ArchTest
  static final ArchRule moderatorsPagesStandAlone =
      noClasses()
          .that()
          .resideInAPackage("..web.moderator..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..web.holder..", "..web.provider..", "..web.listing..", "..web.council..");

  @ArchTest
  static final ArchRule councilsPagesStandAlone =
      noClasses()
          .that()
          .resideInAPackage("..web.council..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..web.holder..", "..web.provider..", "..web.listing..", "..web.moderator..");

  @ArchTest
  static final ArchRule publicPagesKnowNoSignedInOnes =
      noClasses()
          .that()
          .resideInAPackage("..web.catalogue..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..web.holder..",
              "..web.provider..",
              "..web.listing..",
              "..web.moderator..",
              "..web.council..",
              "..web.choice..");

  @ArchTest
  static final ArchRule timeComesFromTheClock =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now");

  @ArchTest
  static final ArchRule pagesHoldNoData =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideOutsideOfPackages("java.sql..", "jakarta.persistence..");

  private static ArchCondition<JavaMethod> sayWhoMayUseThem() {
    return new ArchCondition<>("say who may use them") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean said =
            RULES.stream()
                .anyMatch(
                    rule ->
                        method.isAnnotatedWith(rule) || method.getOwner().isAnnotatedWith(rule));
        events.add(new SimpleConditionEvent(method, said, method.getFullName()));
      }
    };
  }
}
