package org.supportmarket.ordering.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.supportmarket.ordering.calendar.BankHolidays;
import org.supportmarket.ordering.person.PersonRef;

/** Says how long a person's money lasts with what is planned, and with more if they bought it. */
@ApplicationScoped
public class Forecasts {
  private static final BankHolidays HOLIDAYS = BankHolidays.ofEngland();

  private final Planned planned;
  private final Clock clock;

  Forecasts(Planned planned, Clock clock) {
    this.planned = planned;
    this.clock = clock;
  }

  /**
   * For these pots together, in at most four statements.
   *
   * @param pots budgets of the person; others are left out
   * @param extra what they think of buying, as if it were held from now on
   */
  public RunOutView of(PersonRef person, List<UUID> pots, List<Extra> extra) {
    LocalDate today = LocalDate.now(clock);
    UUID[] ids = pots.toArray(UUID[]::new);
    List<RunOut.Pot> purse = planned.pots(person.id(), ids);
    List<Planned.Need> needs = planned.needs(person.id(), ids);
    LocalDate last = new RunOut(today, purse, List.of()).lastDay();

    List<Due> dues = new ArrayList<>(needs.stream().map(Planned.Need::due).toList());
    Map<UUID, List<PriceChange>> changes =
        planned.priceChanges(
            extra.stream().map(Extra::listingId).filter(Objects::nonNull).distinct().toList(),
            today);
    for (Extra one : extra) {
      dues.addAll(series(one, changes, today).upTo(last));
    }
    RunOut runOut = new RunOut(today, purse, dues);
    return Words.of(runOut, runOut.outlook(HOLIDAYS), needs, HOLIDAYS);
  }

  private static Series series(Extra extra, Map<UUID, List<PriceChange>> changes, LocalDate today) {
    List<PriceChange> ofListing =
        extra.listingId() == null ? List.of() : changes.getOrDefault(extra.listingId(), List.of());
    return new Series(
        extra.first() == null ? today : extra.first(),
        extra.everyWeeks(),
        extra.times(),
        extra.until(),
        extra.pence(),
        ofListing.stream().map(change -> each(extra, change)).toList());
  }

  /** What one time costs at a new price: as an order is priced, rounded half up once. */
  private static PriceChange each(Extra extra, PriceChange unit) {
    long minutes = extra.minutes() == null ? 60 : extra.minutes();
    long pence = Math.multiplyExact(Math.multiplyExact(unit.pence(), extra.quantity()), minutes);
    return new PriceChange(unit.from(), Math.floorDiv(Math.addExact(pence, 30), 60L));
  }
}
