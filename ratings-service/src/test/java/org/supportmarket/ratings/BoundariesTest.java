package org.supportmarket.ratings;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.supportmarket.testkit.ServiceRules;

@AnalyzeClasses(
    packages = {"org.supportmarket.ratings", "org.supportmarket.kernel"},
    importOptions = ImportOption.DoNotIncludeTests.class)
class BoundariesTest {

  @ArchTest static final ArchTests whatHoldsInEveryService = ArchTests.in(ServiceRules.class);

  @ArchTest
  static final ArchRule featuresLeanOnEachOtherInOneDirection =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("org.supportmarket.ratings..")
          .layer("purchase")
          .definedBy("org.supportmarket.ratings.purchase..")
          .layer("worry")
          .definedBy("org.supportmarket.ratings.worry..")
          .layer("moderation")
          .definedBy("org.supportmarket.ratings.moderation..")
          .layer("honesty")
          .definedBy("org.supportmarket.ratings.honesty..")
          .layer("reply")
          .definedBy("org.supportmarket.ratings.reply..")
          .layer("relation")
          .definedBy("org.supportmarket.ratings.relation..")
          .layer("neighbour")
          .definedBy("org.supportmarket.ratings.neighbour..")
          .layer("rules")
          .definedBy("org.supportmarket.ratings.rules..")
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
          .mayOnlyBeAccessedByLayers("summary", "moderation", "reply", "sample")
          .whereLayer("honesty")
          .mayOnlyBeAccessedByLayers("sample")
          .whereLayer("reply")
          .mayOnlyBeAccessedByLayers("sample")
          .whereLayer("moderation")
          .mayOnlyBeAccessedByLayers("sample")
          .whereLayer("worry")
          .mayOnlyBeAccessedByLayers("sample")
          .whereLayer("purchase")
          .mayOnlyBeAccessedByLayers("review", "relation", "moderation", "sample")
          .whereLayer("relation")
          .mayOnlyBeAccessedByLayers("review", "reply", "honesty", "sample")
          .whereLayer("neighbour")
          .mayOnlyBeAccessedByLayers("review", "sample");
}
