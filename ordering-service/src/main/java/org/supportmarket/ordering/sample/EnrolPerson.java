package org.supportmarket.ordering.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.supportmarket.kernel.time.Time;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.budget.OpenBudget;
import org.supportmarket.ordering.budget.ReleaseMoney;
import org.supportmarket.ordering.person.LinkPerson;
import org.supportmarket.ordering.person.RegisterPerson;

/** Registers a sample person and their budgets through the commands of real use. Repeatable. */
@ApplicationScoped
class EnrolPerson {
  private static final String JOB = "sample";

  private final RegisterPerson registerPerson;
  private final LinkPerson linkPerson;
  private final OpenBudget openBudget;
  private final ReleaseMoney releaseMoney;
  private final String issuer;

  EnrolPerson(
      RegisterPerson registerPerson,
      LinkPerson linkPerson,
      OpenBudget openBudget,
      ReleaseMoney releaseMoney,
      @ConfigProperty(name = "quarkus.oidc.token.issuer") String issuer) {
    this.registerPerson = registerPerson;
    this.linkPerson = linkPerson;
    this.openBudget = openBudget;
    this.releaseMoney = releaseMoney;
    this.issuer = issuer;
  }

  @Transactional
  void enrol(SamplePerson person) {
    Act joining = actOn(person.joined());
    registerPerson.register(joining, person.ref(), person.name());
    if (person.login() != null) {
      String subject = SampleIds.of("user:" + person.login()).toString();
      linkPerson.link(joining, person.ref(), issuer, subject);
    }
    for (SampleBudget budget : person.budgets()) {
      Act opening = actOn(budget.availableFrom());
      openBudget.open(
          opening,
          new OpenBudget.Terms(
              budget.id(),
              person.ref(),
              budget.fundingStream(),
              budget.holdingRoute(),
              budget.year().label(),
              budget.availableFrom(),
              budget.year().lastDay(),
              budget.allocatedPence(),
              budget.contingencyPence()));
      releaseMoney.release(
          opening,
          SampleIds.of("release:" + budget.id()),
          person.ref(),
          budget.id(),
          budget.releasedPence());
    }
  }

  private static Act actOn(LocalDate day) {
    return Act.system(JOB, day.atTime(7, 0).atZone(Time.PEOPLES_ZONE).toInstant());
  }
}
