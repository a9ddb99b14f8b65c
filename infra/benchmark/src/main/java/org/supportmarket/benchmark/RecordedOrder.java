package org.supportmarket.benchmark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.supportmarket.benchmark.SentStatements.Sent;
import org.supportmarket.stack.Trouble;

/**
 * What the service sent to the database for one order.
 *
 * @param client whose it was
 * @param number whose budget paid
 * @param key its idempotency key
 */
record RecordedOrder(List<Sent> statements, int client, int number, String key) {
  private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");

  /** Refuses what cannot be sent again as it was. */
  RecordedOrder {
    if (statements.isEmpty()) {
      throw new Trouble("The log of PostgreSQL does not show what an order sends.");
    }
    for (Sent sent : statements) {
      List<Integer> places = new ArrayList<>();
      Matcher place = PLACE.matcher(sent.sql());
      while (place.find()) {
        places.add(Integer.parseInt(place.group(1)));
      }
      for (int i = 0; i < places.size(); i++) {
        if (places.get(i) != i + 1 || sent.parameters().size() != places.size()) {
          throw new Trouble("This statement cannot be sent again: " + sent.sql());
        }
      }
    }
  }

  /** Ids that were there before the order. */
  Set<String> known() {
    Set<String> known = new HashSet<>(instead(client, number).keySet());
    known.add(Cast.listing(1).toString());
    known.add(Cast.listing(2).toString());
    known.add(Cast.provider().toString());
    return known;
  }

  /** What stands in place of this order's own for another client and budget. */
  Map<String, String> instead(int otherClient, int otherNumber) {
    return Map.of(
        Cast.subject(client).toString(),
        Cast.subject(otherClient).toString(),
        Cast.person(number).toString(),
        Cast.person(otherNumber).toString(),
        Cast.budget(number).toString(),
        Cast.budget(otherNumber).toString(),
        Cast.delegation(client, number).toString(),
        Cast.delegation(otherClient, otherNumber).toString(),
        key,
        UUID.randomUUID().toString());
  }
}
