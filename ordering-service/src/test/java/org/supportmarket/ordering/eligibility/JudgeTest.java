package org.supportmarket.ordering.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.ordering.fixture.Holders;
import org.supportmarket.ordering.fixture.Sql;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.testkit.WithStack;

/** Versions of rules: each holds from its day on, and stays as it was. */
@QuarkusTest
@WithStack("ordering")
class JudgeTest {
  private static final AtomicInteger COUNCILS =
      new AtomicInteger((int) (System.nanoTime() % 90_000));
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  @Inject Holders holders;
  @Inject FirstRules firstRules;
  @Inject Eligibility eligibility;

  private PersonRef person;

  @BeforeEach
  void aPersonOfANewCouncil() {
    String council = "E8%07d".formatted(COUNCILS.incrementAndGet());
    person = new PersonRef(UUID.randomUUID(), council);
  }

  @Test
  void aCouncilWithoutRulesLetsPeopleBuyWhatIsPublished() {
    assertEquals("yes provisional.any-published-offer 1", verdict(DAY));
  }

  @Test
  void aVersionHoldsFromItsDayUntilTheNextOnes() {
    firstRules.begin(holders.act(), person.council(), 1, DAY, "rules/county-1.json");
    firstRules.begin(holders.act(), person.council(), 2, DAY.plusDays(10), "rules/county-2.json");

    assertEquals("yes provisional.any-published-offer 1", verdict(DAY.minusDays(1)));
    assertEquals("yes any-published-offer 1", verdict(DAY));
    assertEquals("yes any-published-offer 1", verdict(DAY.plusDays(9)));
    assertEquals("ask_first large-purchase 2", verdict(DAY.plusDays(10)));
  }

  @Test
  void aRateAgreedWithAProviderGoesBeforeThoseOfTheRules() {
    firstRules.begin(holders.act(), person.council(), 2, DAY, "rules/county-2.json");
    Sql.asOwner("INSERT INTO council (gss, name) VALUES (?, 'A council')", person.council());
    UUID provider = UUID.randomUUID();
    assertEquals("yes", anHourAt(provider, 2_600).verdict());
    Sql.asOwner(
        "INSERT INTO provider_agreement (id, council, provider_id, kind, category, unit, pence, begins_on, ends_on,"
            + " contact, recorded_at, recorded_by)"
            + " VALUES (gen_random_uuid(), ?, ?, 'rate', 'homecare', 'hour', 2550, ?, ?, 'Us', now(), 'test')",
        person.council(),
        provider,
        DAY,
        DAY);
    assertEquals("yes_with_note", anHourAt(provider, 2_600).verdict());
    assertTrue(anHourAt(provider, 2_600).words().contains("£25.50"));
    assertEquals("yes", anHourAt(provider, 2_550).verdict());
    assertEquals("yes", anHourAt(UUID.randomUUID(), 2_600).verdict());
    Sql.asOwner("DELETE FROM provider_agreement WHERE council = ?", person.council());
    Sql.asOwner("DELETE FROM council WHERE gss = ?", person.council());
  }

  @Test
  void aVersionThatHasLandedNeverChanges() {
    firstRules.begin(holders.act(), person.council(), 1, DAY, "rules/county-1.json");
    firstRules.begin(holders.act(), person.council(), 1, DAY, "rules/county-2.json");
    assertEquals("yes any-published-offer 1", verdict(DAY));
    for (String change :
        List.of(
            "UPDATE rule_set SET rules = '{}' WHERE council = ?",
            "UPDATE rule_set SET in_force_from = '2000-01-01' WHERE council = ?",
            "DELETE FROM rule_set WHERE council = ?")) {
      IllegalStateException refused =
          assertThrows(IllegalStateException.class, () -> Sql.asOwner(change, person.council()));
      assertTrue(refused.getMessage().contains("append-only"), refused.getMessage());
    }
  }

  private Verdict anHourAt(UUID provider, long pence) {
    Asked asked =
        new Asked(
            UUID.randomUUID(),
            "homecare",
            null,
            provider,
            "hour",
            pence,
            pence,
            UUID.randomUUID(),
            "social_care",
            "direct_payment",
            null);
    return eligibility.judge(person, List.of(asked), DAY).getFirst();
  }

  private String verdict(LocalDate day) {
    Asked dear =
        new Asked(
            UUID.randomUUID(),
            "equipment",
            null,
            null,
            "item",
            200_000,
            200_000,
            UUID.randomUUID(),
            "social_care",
            "direct_payment",
            null);
    Verdict verdict = eligibility.judge(person, List.of(dear), day).getFirst();
    return verdict.verdict() + " " + verdict.rule() + " " + verdict.ruleVersion();
  }
}
