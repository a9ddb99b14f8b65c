package org.supportmarket.ordering.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.notice.TellPerson;

/**
 * Prices that providers have told of since something was ordered, for times no money is held for
 * yet. The forecast counts the same ones. Whoever bought it is told when one is taken.
 */
@ApplicationScoped
class NewPrices {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private final Database database;
  private final TellPerson tellPerson;

  NewPrices(Database database, TellPerson tellPerson) {
    this.database = database;
    this.tellPerson = tellPerson;
  }

  private record Price(UUID time, long pence) {}

  /** A time whose price is another one than was ordered. */
  record Changed(String name, LocalDate day, long beforePence, long pence) {}

  /** What those planned times of an order cost that no longer cost what was ordered. */
  Map<UUID, Long> of(Order order) {
    return database
        .query(
            "SELECT id, pence FROM planned_time WHERE order_id = ? AND changed",
            row -> new Price(row.getObject("id", UUID.class), row.getLong("pence")),
            order.id())
        .stream()
        .collect(Collectors.toMap(Price::time, Price::pence));
  }

  /** Says which new prices were taken. */
  void tell(Act act, Order order, List<Changed> changed) {
    if (changed.isEmpty()) {
      return;
    }
    String prices =
        changed.stream()
            .map(
                time ->
                    "%s on %s costs %s instead of %s."
                        .formatted(
                            time.name(),
                            DAY.format(time.day()),
                            Pounds.of(time.pence()),
                            Pounds.of(time.beforePence())))
            .collect(Collectors.joining(" "));
    tellPerson.tell(
        order.person().id(),
        "price_changed",
        order.id(),
        "%s has changed its prices. %s You can leave out any time that is still to come."
            .formatted(order.providerName(), prices),
        act.when());
  }
}
