package org.supportmarket.web.market;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.testkit.WithStack;
import org.supportmarket.web.neighbours.Forms;
import org.supportmarket.web.neighbours.Neighbours;
import org.supportmarket.web.neighbours.Samples;
import org.supportmarket.web.neighbours.SignedIn;
import org.supportmarket.web.neighbours.WithNeighbours;

/** Buying together: from a shared time to the provider who is asked. */
@QuarkusTest
@WithStack("web")
@WithNeighbours
class TogetherPagesTest {
  private static final String COUNCIL = "/ordering/api/v1/councils/E10900001";
  private static final String OURS = COUNCIL + "/consortia";
  private static final String PERSON = "11111111-1111-4111-8111-111111111111";
  private static final String THEIRS = "/ordering/api/v1/people/" + PERSON + "/consortia";
  private static final UUID PROVIDER =
      UUID.nameUUIDFromBytes("provider:1".getBytes(StandardCharsets.UTF_8));
  private static final String ID = "4b1c2f6e-0d7a-4a41-9a55-1c7b5d3e9f13";
  private static final String ASKING =
      """
      {"id":"%s","council":"E10900001","council_name":"Merrowdale County Council",
       "time":{"category":"domestic-help","district":"Dunmere","weekday":2,"part":"morning"},"words":"One <cleaner> for the street",
       "answer_by":"2099-03-31","state":"asking","people":null,"enough":false,"provider_id":null,"contact":null,"requested_at":null}
      """
          .formatted(ID);
  private static final String ASKED =
      ASKING
          .replace("\"asking\"", "\"asked\"")
          .replace("\"people\":null,\"enough\":false", "\"people\":10,\"enough\":true");

  @BeforeEach
  void oneSharedTime() {
    Neighbours.reset();
    Neighbours.answer(Samples.CATEGORIES, Samples.categories());
    Neighbours.answer(
        "/ordering/api/v1/me",
        "{\"person_id\":\"%s\",\"roles\":[\"budget-holder\"],\"council\":\"E10900001\",\"acting_for\":[]}"
            .formatted(PERSON));
    Neighbours.answer(
        OURS + "/shared-times",
        "[{\"time\":{\"category\":\"domestic-help\",\"district\":\"Dunmere & Hale\",\"weekday\":2,\"part\":\"morning\"},\"people\":15}]");
    Neighbours.answer(
        OURS,
        "{\"total_items\":1,\"page_number\":1,\"size\":1,\"total_pages\":1,\"contents\":[%s]}"
            .formatted(ASKING));
    Neighbours.answer(OURS + "/" + ID, ASKING);
    Neighbours.answer(
        COUNCIL + "/agreements/offers",
        "[{\"provider_id\":\"%s\",\"provider_name\":\"Bright Homes\",\"unit\":\"hour\",\"pence\":2400}]"
            .formatted(PROVIDER));
    Neighbours.answer(THEIRS, "[%s]".formatted(ASKING));
    Neighbours.answer(THEIRS + "/" + ID, ASKING);
  }

  @Test
  void aCommissionerHasPeopleAskedWhoShareATime() {
    SignedIn.as("commissioner1")
        .get("/council/together")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("Help around the home on Tuesday mornings"),
                containsString("district=Dunmere+%26+Hale"),
                containsString("Care managers are asking people.")));
    SignedIn.as("commissioner1").get("/council/together/new").then().statusCode(404);
    String time = "category=domestic-help&district=Dunmere&weekday=2&part=morning";
    SignedIn.as("commissioner1")
        .get("/council/together/new?" + time)
        .then()
        .statusCode(200)
        .body(containsString("<h1>Help around the home on Tuesday mornings, Dunmere</h1>"));
    ask("").then().statusCode(422).body(containsString("Write what would be shared"));
    ask("One cleaner").then().statusCode(303).header("Location", endsWith("?done=asked"));
    assertEquals(
        "{\"time\":{\"category\":\"domestic-help\",\"district\":\"Dunmere\",\"weekday\":2,\"part\":\"morning\"},"
            + "\"words\":\"One cleaner\",\"answer_by\":\"2099-03-31\"}",
        Neighbours.asked(OURS).getLast().getBodyAsString());
    Neighbours.refuse(OURS, 409, "group_too_small", "Fewer than eight people share this time.");
    ask("One cleaner").then().statusCode(409).body(containsString("Fewer than eight people"));
  }

  @Test
  void aProviderIsAskedOnceEnoughPeopleSaidYes() {
    SignedIn.as("commissioner1")
        .get("/council/together/" + ID)
        .then()
        .body(not(containsString("Ask one provider")));
    Neighbours.answer(OURS + "/" + ID, ASKED);
    SignedIn.as("commissioner1")
        .get("/council/together/" + ID)
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("About 10 people said yes."),
                containsString("One &lt;cleaner&gt; for the street"),
                containsString("Bright Homes")));
    Forms.post("commissioner1", "/council/together/" + ID)
        .then()
        .statusCode(422)
        .body(containsString("Choose a provider"));
    Neighbours.answer(OURS + "/" + ID + "/request", ASKED);
    Forms.post(
            "commissioner1",
            "/council/together/" + ID,
            "provider",
            PROVIDER.toString(),
            "contact",
            "Us")
        .then()
        .statusCode(303);
    assertEquals(
        "{\"provider_id\":\"%s\",\"contact\":\"Us\"}".formatted(PROVIDER),
        Neighbours.asked(OURS + "/" + ID + "/request").getLast().getBodyAsString());
    Neighbours.answer(
        "/ordering/api/v1/providers/" + PROVIDER + "/consortia",
        "[%s]"
            .formatted(
                ASKED
                    .replace("\"asked\"", "\"requested\"")
                    .replace("\"contact\":null", "\"contact\":\"Us\"")));
    SignedIn.as("provider1")
        .get("/provider/together")
        .then()
        .statusCode(200)
        .body(allOf(containsString("About 10 people"), containsString("Whom to ask: Us")));
  }

  @Test
  void aCareManagerAsksThemOrTheyAnswerThemselves() {
    String page = "/council/people/" + PERSON + "/together/" + ID;
    SignedIn.as("care-manager1")
        .get(page)
        .then()
        .statusCode(200)
        .body(allOf(containsString("They say yes"), containsString("One &lt;cleaner&gt;")));
    Forms.post("care-manager1", page)
        .then()
        .statusCode(422)
        .body(containsString("Choose what they say"));
    Forms.post("care-manager1", page, "answer", "no")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/council/tasks"));
    assertEquals(
        "{\"yes\":false}", Neighbours.asked(THEIRS + "/" + ID).getLast().getBodyAsString());
    SignedIn.as("holder1")
        .get("/together")
        .then()
        .statusCode(200)
        .body(containsString("Saying no changes nothing."));
    Forms.post("holder1", "/together/" + ID, "answer", "yes")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/together?done=said"));
    assertEquals("{\"yes\":true}", Neighbours.asked(THEIRS + "/" + ID).getLast().getBodyAsString());
    Neighbours.refuse(THEIRS + "/" + ID, 409, "consortium_over", "Nobody asks this any more.");
    Forms.post("holder1", "/together/" + ID, "answer", "yes")
        .then()
        .statusCode(409)
        .body(containsString("Nobody asks this any more."));
  }

  private static Response ask(String words) {
    return Forms.post(
        "commissioner1",
        "/council/together/new",
        "category",
        "domestic-help",
        "district",
        "Dunmere",
        "weekday",
        "2",
        "part",
        "morning",
        "words",
        words,
        "until-day",
        "31",
        "until-month",
        "3",
        "until-year",
        "2099");
  }
}
