package org.supportmarket.ordering.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.supportmarket.ordering.eligibility.AgreedRates;

/** Makes facts of what events moved. Of an event that moved and changed nothing there is none. */
@ApplicationScoped
class MakeFacts {
  private final Moves moves;
  private final AgreedRates agreedRates;
  private final PersonKeys personKeys;

  MakeFacts(Moves moves, AgreedRates agreedRates, PersonKeys personKeys) {
    this.moves = moves;
    this.agreedRates = agreedRates;
    this.personKeys = personKeys;
  }

  /**
   * An event of an order.
   *
   * @param place where it stands in our feed, or empty
   */
  record Told(UUID eventId, String place) {}

  List<Fact> of(List<Told> events) {
    Map<UUID, String> places = new LinkedHashMap<>();
    events.forEach(event -> places.put(event.eventId(), event.place()));
    Map<UUID, List<Move>> byEvent = new LinkedHashMap<>();
    moves
        .of(places.keySet())
        .forEach(move -> byEvent.computeIfAbsent(move.eventId(), _ -> new ArrayList<>()).add(move));
    Batch batch = new Batch();
    byEvent.forEach((event, moved) -> batch.add(places.get(event), moved));
    return batch.facts;
  }

  private record Day(String council, LocalDate day) {}

  /** Facts made together: a line is counted by what it was bought as, be that a moment ago. */
  private final class Batch {
    private final List<Fact> facts = new ArrayList<>();
    private final Map<UUID, Traits> lines = new HashMap<>();
    private final Map<Day, AgreedRates.InForce> rates = new HashMap<>();

    private void add(String place, List<Move> ofEvent) {
      Move any = ofEvent.getFirst();
      int ordered = Counted.orderedBy(any.previousStatus(), any.status());
      Set<String> categories = new HashSet<>();
      Set<UUID> seen = new HashSet<>();
      boolean first = true;
      for (Move move : ofEvent) {
        boolean newCategory = ordered != 0 && !categories.contains(move.category());
        if (!move.moved() && !newCategory) {
          continue;
        }
        categories.add(move.category());
        facts.add(
            fact(
                place,
                move,
                seen.add(move.orderLineId()) ? move.units() : 0,
                first ? ordered : 0,
                newCategory ? ordered : 0));
        first = false;
      }
    }

    private Fact fact(String place, Move move, long units, int orders, int categoryOrders) {
      Traits traits = lines.computeIfAbsent(move.orderLineId(), _ -> traits(move));
      return new Fact(
          move.eventId(),
          move.orderLineId(),
          move.budgetLineId(),
          place,
          move.day(),
          move.council(),
          move.category(),
          move.providerId(),
          move.listingId(),
          move.holdingRoute(),
          move.fundingStream(),
          move.repeating(),
          move.unit(),
          move.unitPricePence(),
          units,
          orders,
          categoryOrders,
          traits.counted() ? personKeys.of(move.personId(), move.day()) : "",
          traits,
          move.pence());
    }

    private Traits traits(Move move) {
      if (move.known() != null) {
        return move.known();
      }
      AgreedRates.InForce inForce =
          rates.computeIfAbsent(
              new Day(move.council(), move.placedOn()),
              day -> agreedRates.inForce(day.council(), day.day()));
      return move.now()
          .withFramework(
              inForce.covers(
                  move.providerId(), move.category(), move.unit(), move.unitPricePence()));
    }
  }
}
