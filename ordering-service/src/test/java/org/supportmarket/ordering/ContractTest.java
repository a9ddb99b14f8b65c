package org.supportmarket.ordering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.supportmarket.ordering.fixture.Calls.placed;
import static org.supportmarket.ordering.fixture.Calls.providerStep;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.supportmarket.ordering.fixture.Holders;
import org.supportmarket.ordering.fixture.Market;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.testkit.Contracts;
import org.supportmarket.testkit.Told;
import org.supportmarket.testkit.WithStack;

/** What our feed tells looks as its readers were promised. */
@QuarkusTest
@WithStack("ordering")
class ContractTest {
  @Inject Holders holders;

  @Test
  void ordersAreToldAsPromised() {
    PersonRef person = holders.person("holder1");
    UUID order = placed(person, holders.aBudgetWith(person, 10_000), Market.aListingCosting(1_000));
    providerStep("provider1", Market.BRIGHT_HOMES, order, "accept").then().statusCode(200);

    List<JsonNode> told = Told.about("ordering", "order-changed", order.toString());
    assertEquals(2, told.size());
    told.forEach(event -> Contracts.assertKept("order-changed", event));
  }

  @Test
  void linkedPeopleAreToldAsPromised() {
    PersonRef person = holders.person("holder1");
    List<JsonNode> told = Told.about("ordering", "person-linked", person.id().toString());
    assertEquals(1, told.size());
    Contracts.assertKept("person-linked", told.getFirst());
  }
}
