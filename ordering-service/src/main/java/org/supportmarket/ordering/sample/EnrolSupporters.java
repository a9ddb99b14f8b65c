package org.supportmarket.ordering.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.supportmarket.kernel.time.Time;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.delegation.GrantSupporter;

/** Lets the sample's supporter act for holder1, and its fund-holder for holder2. Repeatable. */
@ApplicationScoped
class EnrolSupporters {
  private final GrantSupporter grantSupporter;
  private final String issuer;

  EnrolSupporters(
      GrantSupporter grantSupporter,
      @ConfigProperty(name = "quarkus.oidc.token.issuer") String issuer) {
    this.grantSupporter = grantSupporter;
    this.issuer = issuer;
  }

  void enrol(SampleRun run, SamplePerson person) {
    if ("holder1".equals(person.login())) {
      grant(run, person, "supporter1", "supporter", "Sam Sutton", 10_000L, 30_000L);
    }
    if ("holder2".equals(person.login())) {
      grant(run, person, "fund-holder1", "fund_holder", "Freya Fairweather", null, null);
    }
  }

  private void grant(
      SampleRun run,
      SamplePerson person,
      String login,
      String kind,
      String name,
      Long orderLimitPence,
      Long monthLimitPence) {
    LocalDate joined = person.joined();
    boolean holdsFunds = kind.equals("fund_holder");
    grantSupporter.grant(
        Act.system("sample", joined.atTime(8, 0).atZone(Time.PEOPLES_ZONE).toInstant()),
        person.ref(),
        new GrantSupporter.Known(
            SampleIds.of("supporter:" + login),
            kind,
            name,
            issuer,
            SampleIds.of("user:" + login).toString(),
            List.of("see", "order", "confirm"),
            orderLimitPence,
            monthLimitPence,
            run.end().plusYears(1),
            holdsFunds ? person.budgets().stream().map(SampleBudget::id).toList() : List.of()));
  }
}
