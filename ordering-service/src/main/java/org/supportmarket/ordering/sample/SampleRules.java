package org.supportmarket.ordering.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.supportmarket.kernel.time.Time;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.eligibility.FirstRules;
import org.supportmarket.ordering.person.RegisterCouncil;

/**
 * The sample councils' rules: simple ones while the history lasted, and since its end some that
 * show every verdict.
 */
@ApplicationScoped
class SampleRules {
  private final SampleSettings settings;
  private final SampleBatches batches;
  private final RegisterCouncil registerCouncil;
  private final FirstRules firstRules;

  SampleRules(
      SampleSettings settings,
      SampleBatches batches,
      RegisterCouncil registerCouncil,
      FirstRules firstRules) {
    this.settings = settings;
    this.batches = batches;
    this.registerCouncil = registerCouncil;
    this.firstRules = firstRules;
  }

  /** Repeatable. */
  void begin() {
    if (!settings.rules()) {
      return;
    }
    SampleRun run =
        batches.begin(settings.seed(), settings.date(), settings.days(), settings.people());
    registerCouncil.register(SampleCast.COUNCIL, SampleCast.COUNCIL_NAME);
    registerCouncil.register(SampleCast.OTHER_COUNCIL, SampleCast.OTHER_COUNCIL_NAME);
    for (String council : List.of(SampleCast.COUNCIL, SampleCast.OTHER_COUNCIL)) {
      firstRules.begin(actOn(run.start()), council, 1, run.start(), "rules/county-1.json");
      firstRules.begin(actOn(run.end()), council, 2, run.end(), "rules/county-2.json");
    }
  }

  private static Act actOn(LocalDate day) {
    return Act.system("sample", day.atTime(7, 0).atZone(Time.PEOPLES_ZONE).toInstant());
  }
}
