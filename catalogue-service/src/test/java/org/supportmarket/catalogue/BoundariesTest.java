package org.supportmarket.catalogue;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import org.supportmarket.testkit.ServiceRules;

@AnalyzeClasses(
    packages = "org.supportmarket",
    importOptions = ImportOption.DoNotIncludeTests.class)
class BoundariesTest {
  private static final String OURS = "org.supportmarket.catalogue..";

  @ArchTest static final ArchTests whatHoldsInEveryService = ArchTests.in(ServiceRules.class);

  @ArchTest
  static final ArchRule eachFeatureIsUsedOnlyByThoseThatMay =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage(OURS)
          .layer("audit")
          .definedBy("..catalogue.audit..")
          .optionalLayer("moderation")
          .definedBy("..catalogue.moderation..")
          .optionalLayer("reminder")
          .definedBy("..catalogue.reminder..")
          .optionalLayer("shown")
          .definedBy("..catalogue.shown..")
          .layer("taxonomy")
          .definedBy("..catalogue.taxonomy..")
          .layer("accreditation")
          .definedBy("..catalogue.accreditation..")
          .layer("rating")
          .definedBy("..catalogue.rating..")
          .layer("provider")
          .definedBy("..catalogue.provider..")
          .layer("place")
          .definedBy("..catalogue.place..")
          .layer("demand")
          .definedBy("..catalogue.demand..")
          .optionalLayer("supply")
          .definedBy("..catalogue.supply..")
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
          .whereLayer("place")
          .mayOnlyBeAccessedByLayers(
              "provider", "listing", "search", "openreferral", "imports", "sample")
          .whereLayer("supply")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("demand")
          .mayOnlyBeAccessedByLayers("search", "sample")
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
}
