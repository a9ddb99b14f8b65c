package org.supportmarket.ordering.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.supportmarket.kernel.time.Time;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.budget.OpenBudget;
import org.supportmarket.ordering.budget.ReleaseNow;
import org.supportmarket.ordering.circumstances.SetCircumstances;
import org.supportmarket.ordering.person.LinkPerson;
import org.supportmarket.ordering.person.RegisterPerson;

/** Registers a sample person and their budgets through the commands of real use. Repeatable. */
@ApplicationScoped
class EnrolPerson {
  private static final String JOB = "sample";

  private final RegisterPerson registerPerson;
  private final LinkPerson linkPerson;
  private final SetCircumstances setCircumstances;
  private final OpenBudget openBudget;
  private final ReleaseNow releaseNow;
  private final SampleSettings settings;
  private final String issuer;

  EnrolPerson(
      RegisterPerson registerPerson,
      LinkPerson linkPerson,
      SetCircumstances setCircumstances,
      OpenBudget openBudget,
      ReleaseNow releaseNow,
      SampleSettings settings,
      @ConfigProperty(name = "quarkus.oidc.token.issuer") String issuer) {
    this.registerPerson = registerPerson;
    this.linkPerson = linkPerson;
    this.setCircumstances = setCircumstances;
    this.openBudget = openBudget;
    this.releaseNow = releaseNow;
    this.settings = settings;
    this.issuer = issuer;
  }

  @Transactional
  void enrol(SamplePerson person) {
    Act joining = actOn(person.joined());
    registerPerson.register(joining, person.ref(), person.name());
    setCircumstances.set(joining, person.ref(), person.circumstances());
    if (person.login() != null) {
      String subject = SampleIds.of("user:" + person.login()).toString();
      linkPerson.link(joining, person.ref(), issuer, subject);
    }
    for (SampleBudget budget : person.budgets()) {
      Act opening = actOn(budget.availableFrom());
      openBudget.open(
          opening, SampleTerms.of(person, budget), SampleTerms.releases(budget, settings.date()));
      releaseNow.release(opening, "sample-release-" + budget.id(), person.ref(), budget.id(), 1);
    }
  }

  private static Act actOn(LocalDate day) {
    return Act.system(JOB, day.atTime(7, 0).atZone(Time.PEOPLES_ZONE).toInstant());
  }
}
