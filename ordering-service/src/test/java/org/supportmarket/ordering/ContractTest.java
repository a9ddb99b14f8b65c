package org.supportmarket.ordering;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.supportmarket.ordering.fixture.Calls.placed;
import static org.supportmarket.ordering.fixture.Calls.providerStep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.supportmarket.ordering.fixture.Holders;
import org.supportmarket.ordering.fixture.Market;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.testkit.Contracts;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

/** What our feed tells looks as its readers were promised. */
@QuarkusTest
@WithStack("ordering")
class ContractTest {
  @Inject Holders holders;
  @Inject ObjectMapper json;

  @Test
  void ordersAreToldAsPromised() throws Exception {
    PersonRef person = holders.person("holder1");
    UUID order = placed(person, holders.aBudgetWith(person, 10_000), Market.aListingCosting(1_000));
    providerStep("provider1", Market.BRIGHT_HOMES, order, "accept").then().statusCode(200);

    await().until(() -> eventsAbout(order, "order-changed").size() == 2);
    eventsAbout(order, "order-changed").forEach(e -> Contracts.assertKept("order-changed", e));
  }

  @Test
  void linkedPeopleAreToldAsPromised() throws Exception {
    PersonRef person = holders.person("holder1");
    await().until(() -> eventsAbout(person.id(), "person-linked").size() == 1);
    Contracts.assertKept("person-linked", eventsAbout(person.id(), "person-linked").getFirst());
  }

  private List<JsonNode> eventsAbout(UUID subject, String type) throws Exception {
    List<JsonNode> found = new ArrayList<>();
    String after = null;
    while (true) {
      JsonNode page = page(after);
      if (page.isEmpty()) {
        return found;
      }
      for (JsonNode event : page) {
        if (event.path("subject").asText().equals(subject.toString())
            && event.path("type").asText().contains("." + type + ".")) {
          found.add(event);
        }
        after = event.path("cursor").asText();
      }
    }
  }

  private JsonNode page(String after) throws Exception {
    var request = given().auth().oauth2(Tokens.feedReader()).queryParam("limit", 500);
    if (after != null) {
      request.queryParam("after", after);
    }
    return json.readTree(request.get("/feed").then().statusCode(200).extract().asString());
  }
}
