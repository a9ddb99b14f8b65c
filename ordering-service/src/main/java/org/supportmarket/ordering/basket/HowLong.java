package org.supportmarket.ordering.basket;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.supportmarket.ordering.forecast.Extra;
import org.supportmarket.ordering.forecast.Forecasts;
import org.supportmarket.ordering.forecast.RunOutView;
import org.supportmarket.ordering.order.Repeat;
import org.supportmarket.ordering.person.PersonRef;

/** How long a budget lasts once what is ready in the basket is bought. */
@ApplicationScoped
class HowLong {
  private final Forecasts forecasts;

  HowLong(Forecasts forecasts) {
    this.forecasts = forecasts;
  }

  BasketView.RunOut after(PersonRef person, UUID budget, List<Weighed> weighed) {
    List<Extra> extra =
        weighed.stream()
            .filter(Weighed::ready)
            .filter(line -> line.shares().stream().anyMatch(s -> s.budgetId().equals(budget)))
            .map(line -> extra(line, budget))
            .toList();
    RunOutView runOut = forecasts.of(person, List.of(budget), extra);
    return new BasketView.RunOut(runOut.day(), runOut.words());
  }

  /** All of a line counts in its first pot, and in another what that one pays now. */
  private static Extra extra(Weighed weighed, UUID budget) {
    BasketLine line = weighed.line();
    Repeat repeat = line.repeat();
    if (repeat == null || !line.pots().getFirst().equals(budget)) {
      long share =
          weighed.shares().stream()
              .filter(s -> s.budgetId().equals(budget))
              .mapToLong(s -> s.pence())
              .sum();
      return Extra.once(share, null);
    }
    return new Extra(
        line.listingId(),
        line.quantity(),
        line.minutes(),
        weighed.priced().eachPence(),
        line.startsOn(),
        repeat.every().equals("week") ? 1 : 2,
        repeat.times(),
        repeat.until());
  }
}
