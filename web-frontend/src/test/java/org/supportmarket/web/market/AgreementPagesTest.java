package org.supportmarket.web.market;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.testkit.WithStack;
import org.supportmarket.web.neighbours.Forms;
import org.supportmarket.web.neighbours.Neighbours;
import org.supportmarket.web.neighbours.Samples;
import org.supportmarket.web.neighbours.SignedIn;
import org.supportmarket.web.neighbours.WithNeighbours;

/** Rates and contracts, from the commissioner who writes them down to the provider. */
@QuarkusTest
@WithStack("web")
@WithNeighbours
class AgreementPagesTest {
  private static final String OURS = "/ordering/api/v1/councils/E10900001/agreements";
  private static final UUID PROVIDER =
      UUID.nameUUIDFromBytes("provider:1".getBytes(StandardCharsets.UTF_8));
  private static final String THEIRS = "/ordering/api/v1/providers/" + PROVIDER + "/agreements";
  private static final String ID = "4b1c2f6e-0d7a-4a41-9a55-1c7b5d3e9f11";
  private static final String BLOCK =
      """
      {"id":"%s","council":"E10900001","council_name":"Merrowdale County Council","provider_id":"%s","provider_name":"Bright <Homes>",
       "kind":"block","category":"domestic-help","unit":"hour","pence":2000,"list_pence":2400,"weekly_units":70,
       "begins_on":"2026-01-01","ends_on":"2099-12-31","ended_on":null,"contact":"Commissioning, 01632 960100","state":"in_force",
       "recorded_at":"2026-01-02T14:30:00Z","read_at":null}
      """
          .formatted(ID, PROVIDER);
  private static final String USE =
      """
      {"agreement":%s,"up_to":"2026-02-10","months":[
        {"month":"2026-01","over":true,"used":{"units":100,"pence":200000,"saved_pence":null,"suppressed":false},"above_rate":null,
         "guaranteed_units":310,"guaranteed_pence":620000,"used_percent":32,"under_used":true},
        {"month":"2026-02","over":false,"used":{"units":null,"pence":null,"saved_pence":null,"suppressed":true},"above_rate":null,
         "guaranteed_units":280,"guaranteed_pence":560000,"used_percent":null,"under_used":false}],
       "totals":{"used_pence":200000,"above_rate_pence":null,"saved_pence":null,"guaranteed_pence":620000,"hidden_months":1}}
      """
          .formatted(BLOCK);

  @BeforeEach
  void oneContract() {
    Neighbours.reset();
    Neighbours.answer(Samples.CATEGORIES, Samples.categories());
    Neighbours.answer(OURS, page(BLOCK));
    Neighbours.answer(OURS + "/under-used", "[\"%s\"]".formatted(ID));
    Neighbours.answer(OURS + "/" + ID, USE);
    Neighbours.answer(
        OURS + "/offers",
        "[{\"provider_id\":\"%s\",\"provider_name\":\"Bright Homes\",\"unit\":\"hour\",\"pence\":2400}]"
            .formatted(PROVIDER));
    Neighbours.answer(THEIRS, page(BLOCK));
    Neighbours.answer(THEIRS + "/" + ID, USE);
  }

  @Test
  void officersSeeWhatIsPaidForAndUsedAndAreWarned() {
    SignedIn.as("finance1")
        .get("/council/agreements")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("One agreement in force or to come."),
                containsString("Places kept: Help around the home"),
                containsString("Bright &lt;Homes&gt;"),
                containsString("70 hours a week at £20 an hour"),
                containsString("Less than four fifths of it was used last month."),
                not(containsString("/council/agreements/new"))));
    SignedIn.as("commissioner1")
        .get("/council/agreements/" + ID)
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("In January 2026 only 32% of it was used."),
                containsString("£6,200 was paid for, and about £2,000 of it was used."),
                containsString("Too few people to show"),
                containsString(
                    "{&quot;name&quot;:&quot;Used&quot;,&quot;look&quot;:&quot;PLAIN&quot;,&quot;values&quot;:[200000,null]}"),
                containsString(
                    "{&quot;name&quot;:&quot;Paid for&quot;,&quot;look&quot;:&quot;PLAIN&quot;,&quot;values&quot;:[620000,560000]}"),
                containsString("February 2026, so far"),
                containsString("End this agreement")));
    SignedIn.as("finance1")
        .get("/council/agreements/" + ID)
        .then()
        .body(not(containsString("End this agreement")));
    SignedIn.as("provider1").get("/council/agreements").then().statusCode(403);
    SignedIn.as("holder1").get("/council/agreements/" + ID).then().statusCode(403);
  }

  @Test
  void aCommissionerWritesDownARate() {
    SignedIn.as("commissioner1")
        .get("/council/agreements/new?kind=rate")
        .then()
        .statusCode(200)
        .body(containsString("Choose a kind of support"));
    SignedIn.as("commissioner1")
        .get("/council/agreements/new?kind=rate&category=domestic-help")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("<h1>Agreed rate: Help around the home</h1>"),
                containsString("Bright Homes, from £24 an hour"),
                not(containsString("How many a week"))));
    Forms.post(
            "commissioner1",
            "/council/agreements/new",
            "kind",
            "rate",
            "category",
            "domestic-help",
            "pounds",
            "lots")
        .then()
        .statusCode(422)
        .body(
            allOf(
                containsString("Choose with whom it was agreed"),
                containsString("Write the price of one"),
                containsString("Say from which day on it holds"),
                containsString("value=\"lots\"")));
    record().then().statusCode(303).header("Location", endsWith("?done=recorded"));
    assertEquals(
        "{\"provider_id\":\"%s\",\"kind\":\"rate\",\"category\":\"domestic-help\",\"unit\":\"hour\",\"pence\":2250,"
                .formatted(PROVIDER)
            + "\"begins_on\":\"2098-01-01\",\"ends_on\":\"2099-12-31\",\"contact\":\"Us\"}",
        Neighbours.asked(OURS).getLast().getBodyAsString());
    Neighbours.refuseWith(
        OURS,
        422,
        "{\"status\":422,\"code\":\"invalid_agreement\",\"detail\":\"No.\",\"fields\":[{\"field\":\"begins_on\",\"reason\":\"Too early\"}]}");
    record().then().statusCode(422).body(containsString("<a href=\"#from\">Too early</a>"));
    SignedIn.as("finance1").get("/council/agreements/new").then().statusCode(403);
  }

  @Test
  void anAgreementIsEndedOnce() {
    String end = "/council/agreements/" + ID + "/end";
    Neighbours.answer(OURS + "/" + ID + "/end", BLOCK);
    Forms.post("commissioner1", end)
        .then()
        .statusCode(303)
        .header("Location", endsWith("?done=ended"));
    Neighbours.refuse(OURS + "/" + ID + "/end", 409, "agreement_ended", "It no longer holds.");
    Forms.post("commissioner1", end)
        .then()
        .statusCode(409)
        .body(containsString("It no longer holds."));
    Forms.post("finance1", end).then().statusCode(403);
  }

  @Test
  void theProviderIsToldAndSaysThatItHasReadIt() {
    Neighbours.answer("/ordering/api/v1/providers/" + PROVIDER + "/orders", page(""));
    SignedIn.as("provider1")
        .get("/provider")
        .then()
        .body(
            allOf(
                containsString("One agreement with a council nobody of yours has read yet."),
                containsString("href=\"/provider/agreements\"")));
    SignedIn.as("provider1")
        .get("/provider/agreements")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("<h1>Councils have one agreement with you</h1>"),
                containsString("Merrowdale County Council")));
    SignedIn.as("provider1")
        .get("/provider/agreements/" + ID)
        .then()
        .statusCode(200)
        .body(allOf(containsString("From £24 an hour"), containsString("We have read it")));
    Neighbours.answer(THEIRS + "/" + ID + "/read", BLOCK);
    Forms.post("provider1", "/provider/agreements/" + ID + "/read")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/provider/agreements?done=read"));
    assertEquals(1, Neighbours.asked(THEIRS + "/" + ID + "/read").size());
    SignedIn.as("commissioner1").get("/provider/agreements").then().statusCode(403);
  }

  private static Response record() {
    List<String> fields =
        List.of(
            "kind",
            "rate",
            "category",
            "domestic-help",
            "offer",
            PROVIDER + "|hour",
            "pounds",
            "22.50",
            "from-day",
            "1",
            "from-month",
            "1",
            "from-year",
            "2098",
            "until-day",
            "31",
            "until-month",
            "12",
            "until-year",
            "2099",
            "contact",
            "Us");
    return Forms.post("commissioner1", "/council/agreements/new", fields.toArray(String[]::new));
  }

  private static String page(String agreement) {
    int many = agreement.isEmpty() ? 0 : 1;
    return "{\"total_items\":%d,\"page_number\":1,\"size\":%d,\"total_pages\":%d,\"contents\":[%s]}"
        .formatted(many, many, many, agreement);
  }
}
