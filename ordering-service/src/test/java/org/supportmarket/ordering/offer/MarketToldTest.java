package org.supportmarket.ordering.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.kernel.feed.Cursor;
import org.supportmarket.kernel.feed.FeedEvent;
import org.supportmarket.ordering.fixture.Sql;
import org.supportmarket.testkit.Contracts;
import org.supportmarket.testkit.WithStack;

/** What the catalogue tells of supply and of searches in vain. */
@QuarkusTest
@WithStack("ordering")
class MarketToldTest {
  private static final UUID PROVIDER =
      UUID.fromString(Contracts.data("supply-changed").path("provider_id").asText());

  @Inject CopyOffers copyOffers;

  private final String district = "District " + UUID.randomUUID();

  @AfterEach
  void forget() {
    Sql.asOwner("DELETE FROM supply WHERE provider_id = ?", PROVIDER);
    Sql.asOwner("DELETE FROM missed_search WHERE district = ?", district);
  }

  @Test
  void theLastThatWasToldOfAProviderIsAllItOffers() {
    JsonNode told = Contracts.data("supply-changed");
    tell("supply-changed", told);
    tell("supply-changed", told);
    assertEquals(List.of("Dunmere homecare E10900001 3"), supply());
    ObjectNode elsewhere = told.deepCopy();
    elsewhere
        .withArray("supply")
        .removeAll()
        .addObject()
        .put("district", district)
        .putNull("council")
        .put("category", "meals")
        .putNull("spaces");
    tell("supply-changed", elsewhere);
    assertEquals(List.of(district + " meals - -"), supply());
    ObjectNode nothing = told.deepCopy();
    nothing.withArray("supply").removeAll();
    tell("supply-changed", nothing);
    assertEquals(List.of(), supply());
  }

  @Test
  void theHighestCountOfADayStaysHoweverOftenItIsTold() {
    ObjectNode counted = Contracts.data("unmet-demand-counted").deepCopy();
    counted.put("district", district);
    for (int searches : new int[] {12, 15, 15, 12}) {
      tell("unmet-demand-counted", counted.deepCopy().put("searches", searches));
    }
    assertEquals(
        List.of("2026-11-20 homecare 15"),
        Sql.texts(
            "SELECT concat_ws(' ', day, category, searches) FROM missed_search WHERE district = ?",
            district));
  }

  private static List<String> supply() {
    return Sql.texts(
        "SELECT concat_ws(' ', district, category, coalesce(council, '-'), coalesce(spaces::text, '-'))"
            + " FROM supply WHERE provider_id = ?",
        PROVIDER);
  }

  private void tell(String contract, JsonNode data) {
    FeedEvent event =
        new FeedEvent(
            UUID.randomUUID(),
            Contracts.event(contract).path("type").asText(),
            "",
            Instant.now(),
            data,
            Cursor.START);
    QuarkusTransaction.requiringNew().run(() -> copyOffers.apply(List.of(event)));
  }
}
