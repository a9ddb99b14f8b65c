package org.supportmarket.web.holder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.supportmarket.web.client.Budget;
import org.supportmarket.web.client.Forecast.RunOut;
import org.supportmarket.web.layout.MoneyBar;

/**
 * One budget: how much there was, where each penny of it is now.
 *
 * @param runOut how long it lasts; null while nobody can say
 * @param emergencyHref where what is kept for emergencies can be used; null if nothing is kept
 */
record BudgetView(
    String name,
    String held,
    LocalDate endsOn,
    long allocatedPence,
    long unreleasedPence,
    MoneyBar bar,
    List<Share> shares,
    RunOut runOut,
    String emergencyHref) {

  /** One state of the money with what it means. */
  record Share(String name, String meaning, long pence) {}

  static BudgetView of(Budget b, RunOut runOut) {
    return new BudgetView(
        BudgetWords.name(b),
        BudgetWords.held(b),
        b.endsOn(),
        b.allocatedPence(),
        b.unreleasedPence(),
        new MoneyBar(
            b.deliveredPence() + b.paidPence(),
            b.reservedPence() + b.committedPence(),
            b.availablePence()),
        shares(b),
        runOut,
        b.contingencyPence() > 0 ? EmergencyResource.PATH + "/" + b.id() : null);
  }

  /** What is left comes first; states without money are left out. */
  private static List<Share> shares(Budget b) {
    List<Share> states =
        List.of(
            new Share("Asked for", "Promised, but they have not said yes yet.", b.reservedPence()),
            new Share("Agreed", "They said yes. It is still to come.", b.committedPence()),
            new Share("Done", "You had this support. It is being paid.", b.deliveredPence()),
            new Share("Paid", "You had this support, and it is paid.", b.paidPence()),
            new Share(
                "Kept aside",
                "For emergencies, when you suddenly need more.",
                b.contingencyPence()),
            new Share(
                "Comes later", "Your council has not given this out yet.", b.unreleasedPence()));
    List<Share> shares = new ArrayList<>();
    shares.add(new Share("Left", "You can use this now.", b.availablePence()));
    states.stream().filter(s -> s.pence() != 0).forEach(shares::add);
    long elsewhere =
        b.allocatedPence() - b.availablePence() - states.stream().mapToLong(Share::pence).sum();
    if (elsewhere > 0) {
      shares.add(new Share("Asked back", "Your council is asking for this back.", elsewhere));
    }
    return List.copyOf(shares);
  }
}
