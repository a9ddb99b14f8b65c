package org.supportmarket.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;

/**
 * What holds in every service alike. A service's own test takes them in by {@code
 * ArchTests.in(ServiceRules.class)} and adds which of its features may use which.
 */
public final class ServiceRules {
  private static final String OURS = "org.supportmarket.";
  private static final Set<String> APART =
      Set.of("catalogue", "ordering", "ratings", "web", "stack", "testkit");
  private static final DescribedPredicate<JavaClass> A_SERVICE =
      resideInAnyPackage(OURS + "catalogue..", OURS + "ordering..", OURS + "ratings..");
  private static final String HTTP_METHOD = "jakarta.ws.rs.HttpMethod";
  private static final String PATH = "jakarta.ws.rs.Path";
  private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";
  private static final String ENTITY = "jakarta.persistence.Entity";
  private static final Set<String> WHO_MAY_CALL =
      Set.of(
          "jakarta.annotation.security.RolesAllowed",
          "jakarta.annotation.security.PermitAll",
          "io.quarkus.security.Authenticated");

  private ServiceRules() {}

  @ArchTest
  static final ArchRule noOtherServicesClassesAreUsed =
      noClasses().that(A_SERVICE).should(useClassesOfAnotherPart());

  @ArchTest
  static final ArchRule everyEndpointSaysWhoMayCallIt =
      methods()
          .that()
          .areMetaAnnotatedWith(HTTP_METHOD)
          .and()
          .areDeclaredInClassesThat(A_SERVICE)
          .and()
          .areDeclaredInClassesThat()
          .areNotInterfaces()
          .should(
              new ArchCondition<>("say who may call them, or their class does") {
                @Override
                public void check(
                    com.tngtech.archunit.core.domain.JavaMethod method, ConditionEvents events) {
                  boolean says =
                      WHO_MAY_CALL.stream()
                          .anyMatch(
                              who ->
                                  method.isAnnotatedWith(who)
                                      || method.getOwner().isAnnotatedWith(who));
                  if (!says) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                  }
                }
              });

  @ArchTest
  static final ArchRule everyEndpointIsPublic =
      methods()
          .that()
          .areMetaAnnotatedWith(HTTP_METHOD)
          .should()
          .bePublic()
          .because("another one is passed over at build time and answers 404");

  @ArchTest
  static final ArchRule resourcesAreNobodysBusinessButHttps =
      classes().that(A_SERVICE).and().areAnnotatedWith(PATH).should().bePackagePrivate();

  @ArchTest
  static final ArchRule neitherHttpNorRepositoriesOpenTransactions =
      noClasses()
          .that(A_SERVICE)
          .and()
          .haveNameMatching(".*(Resource|Repository)")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName(TRANSACTIONAL);

  @ArchTest
  static final ArchRule theTimeComesFromTheClock =
      noClasses()
          .that(A_SERVICE)
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
          .areDeclaredInClassesThat(A_SERVICE)
          .and()
          .haveNameMatching("(?i).*(pence|price|amount).*")
          .should()
          .haveRawType(double.class)
          .orShould()
          .haveRawType(float.class)
          .orShould()
          .haveRawType(Double.class)
          .orShould()
          .haveRawType(BigDecimal.class)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule entitiesHaveNoSetters =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(ENTITY)
          .should()
          .haveNameNotMatching("set[A-Z].*")
          .allowEmptyShould(true);

  private static ArchCondition<JavaClass> useClassesOfAnotherPart() {
    return new ArchCondition<>("use classes of another part of the market") {
      @Override
      public void check(JavaClass user, ConditionEvents events) {
        user.getDirectDependenciesFromSelf().stream()
            .filter(use -> APART.contains(part(use.getTargetClass())))
            .filter(use -> !part(use.getTargetClass()).equals(part(user)))
            .forEach(use -> events.add(SimpleConditionEvent.satisfied(use, use.getDescription())));
      }
    };
  }

  /** The word after ours in the package's name, or none. */
  private static String part(JavaClass type) {
    String name = type.getBaseComponentType().getPackageName();
    return name.startsWith(OURS) ? name.substring(OURS.length()).split("\\.")[0] : "";
  }
}
