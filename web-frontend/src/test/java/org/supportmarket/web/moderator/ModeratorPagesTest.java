package org.supportmarket.web.moderator;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.testkit.WithStack;
import org.supportmarket.web.neighbours.Forms;
import org.supportmarket.web.neighbours.Neighbours;
import org.supportmarket.web.neighbours.Samples;
import org.supportmarket.web.neighbours.SignedIn;
import org.supportmarket.web.neighbours.WithNeighbours;

@QuarkusTest
@WithStack("web")
@WithNeighbours
class ModeratorPagesTest {
  private static final String HOME = "/catalogue/api/v1/moderation";
  private static final String ID = "0d111111-0000-0000-0000-000000000009";
  private static final String CHANGE = HOME + "/changes/" + ID;
  private static final String PROVIDER = HOME + "/providers/" + ID;
  private static final String CLAIM = HOME + "/accreditations/" + ID;
  private static final String REPORT = HOME + "/reports/" + ID;

  @BeforeEach
  void oneOfEachWaits() {
    Neighbours.reset();
    Neighbours.answer(HOME + "/changes", page(change()));
    Neighbours.answer(CHANGE, change());
    Neighbours.answer(HOME + "/providers", page(provider("applied", "null")));
    Neighbours.answer(PROVIDER, provider("applied", "null"));
    Neighbours.answer(HOME + "/accreditations", page(claim()));
    Neighbours.answer(CLAIM, claim());
    Neighbours.answer(HOME + "/reports", page(report()));
    Neighbours.answer(REPORT, report());
    Neighbours.answer(
        "/ratings/api/v1/moderation/reviews", page("{\"since\":\"2026-03-03T14:30:00Z\"}"));
    Neighbours.answer("/ratings/api/v1/provider-words", "[]");
    Neighbours.answer("/ratings/api/v1/honesty-flags", "[]");
  }

  @Test
  void theFirstPageCountsWhatWaitsAndSinceWhen() {
    get("/moderator")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("Nine things wait for you"),
                containsString("Training, insurance and checks"),
                containsString("aria-current=\"page\">Queues")));
  }

  @Test
  void aChangeIsShownFieldByFieldAndDecided() {
    get("/moderator/changes").then().statusCode(200).body(containsString("Weekly house cleaning"));
    get("/moderator/changes/" + ID)
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("<del>£18.50 per hour</del>"),
                containsString("<ins>£19.50 per hour</ins>"),
                containsString("nothing said")));
    Neighbours.answer(CHANGE + "/approve", change());
    Forms.post("moderator1", "/moderator/changes/" + ID + "/approve")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/moderator/changes?done=approved"));
  }

  @Test
  void sayingNoNeedsAReasonAndKeepsIt() {
    Forms.post("moderator1", "/moderator/changes/" + ID + "/refuse", "reason", " ")
        .then()
        .statusCode(422)
        .body(containsString("Say why, in a sentence they can use"));
    assertTrue(Neighbours.asked(CHANGE + "/refuse").isEmpty());
    Neighbours.refuse(CHANGE + "/refuse", 409, "wrong_status", "Somebody has decided already.");
    Forms.post("moderator1", "/moderator/changes/" + ID + "/refuse", "reason", "No such <price>")
        .then()
        .statusCode(409)
        .body(
            containsString("Somebody has decided already."),
            containsString("No such &lt;price&gt;"));
    assertEquals(
        "{\"reason\":\"No such <price>\"}",
        Neighbours.asked(CHANGE + "/refuse").getFirst().getBodyAsString());
  }

  @Test
  void aProviderIsLetInAsItWasSeen() {
    get("/moderator/providers/" + ID)
        .then()
        .statusCode(200)
        .body(containsString("Let them in"), not(containsString("Suspend this provider")));
    Neighbours.answer(PROVIDER + "/approve", provider("active", "null"));
    Forms.post(
            "moderator1", "/moderator/providers/" + ID + "/approve", "seen", "2026-03-03T14:30:00Z")
        .then()
        .statusCode(303);
    assertEquals(
        "{\"submitted_at\":\"2026-03-03T14:30:00Z\"}",
        Neighbours.asked(PROVIDER + "/approve").getFirst().getBodyAsString());
  }

  @Test
  void whatTheRegisterHasStandsBesideTheApplicationAndIsTakenOver() {
    String entry = "0d111111-0000-0000-0000-00000000000e";
    Neighbours.answer(PROVIDER, registered(entry, false));
    get("/moderator/providers/" + ID)
        .then()
        .statusCode(200)
        .body(
            containsString("<td>Rowan Gardening</td><td>Rowan Care Ltd</td>"),
            containsString("<td>1-77</td><td>1-70</td>"),
            containsString("This is the same provider"));
    Neighbours.answer(PROVIDER + "/same-as", provider("active", "null"));
    Forms.post(
            "moderator1",
            "/moderator/providers/" + ID + "/same",
            "entry",
            entry,
            "seen",
            "2026-03-03T14:30:00Z")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/moderator/providers/" + entry + "?done=same"));
    assertEquals(
        "{\"provider_id\":\"%s\",\"submitted_at\":\"2026-03-03T14:30:00Z\"}".formatted(entry),
        Neighbours.asked(PROVIDER + "/same-as").getFirst().getBodyAsString());
    Neighbours.answer(PROVIDER, registered(entry, true));
    get("/moderator/providers/" + ID)
        .then()
        .body(
            containsString("Somebody acts for Rowan Care Ltd already"),
            not(containsString("This is the same provider")));
  }

  private static String registered(String entry, boolean taken) {
    return provider("applied", "null")
        .replace(
            "\"proposal\":null",
            """
            "proposal":null,"cqc_id":"1-77","entry":{"id":"%s","name":"Rowan Care Ltd","cqc_provider_id":"1-70",
            "postcode":"ZQ1 1AA","places":2,"listings":3,"taken":%s}
            """
                .formatted(entry, taken));
  }

  @Test
  void whoProposedToReinstateCannotAlsoAgree() {
    Neighbours.answer(PROVIDER, provider("suspended", proposal(true)));
    get("/moderator/providers/" + ID)
        .then()
        .statusCode(200)
        .body(
            containsString("Another moderator has to agree"),
            not(containsString("Agree and reinstate")));
    Neighbours.answer(PROVIDER, provider("suspended", proposal(false)));
    Neighbours.answer(PROVIDER + "/reinstate", provider("active", "null"));
    get("/moderator/providers/" + ID).then().body(containsString("Agree and reinstate"));
    Forms.post(
            "moderator2",
            "/moderator/providers/" + ID + "/reinstate",
            "reinstate-reason",
            "Insured again")
        .then()
        .statusCode(303)
        .header("Location", endsWith("?done=reinstated"));
  }

  @Test
  void evidenceIsADownloadAndNeverAPageOfOurs() {
    get("/moderator/accreditations/" + ID)
        .then()
        .statusCode(200)
        .body(containsString("PDF, 3 KB"), containsString("How did you check it?"));
    Neighbours.answer(CLAIM + "/evidence", "<script>alert(1)</script>");
    get("/moderator/accreditations/" + ID + "/evidence")
        .then()
        .statusCode(200)
        .header("Content-Disposition", containsString("attachment"))
        .header("Content-Type", containsString("application/octet-stream"))
        .header("X-Content-Type-Options", equalTo("nosniff"))
        .header("Cache-Control", equalTo("no-store"));
    Neighbours.answer(CLAIM + "/verify", claim());
    Forms.post(
            "moderator1", "/moderator/accreditations/" + ID + "/verify", "how", "Asked the insurer")
        .then()
        .statusCode(303);
  }

  @Test
  void aReportIsClosedWithAnOutcomeAndWhy() {
    get("/moderator/reports/" + ID)
        .then()
        .statusCode(200)
        .body(
            containsString("Somebody could come to harm"),
            containsString("left the door &lt;open"));
    Forms.post("moderator1", "/moderator/reports/" + ID + "/close", "words", "Asked them")
        .then()
        .statusCode(422)
        .body(containsString("Choose what came of it"), containsString("Asked them"));
    Neighbours.answer(REPORT + "/close", report());
    Forms.post(
            "moderator1",
            "/moderator/reports/" + ID + "/close",
            "outcome",
            "provider-told",
            "words",
            "Asked them")
        .then()
        .statusCode(303);
    assertEquals(
        "{\"outcome\":\"provider-told\",\"words\":\"Asked them\"}",
        Neighbours.asked(REPORT + "/close").getFirst().getBodyAsString());
  }

  @Test
  void aListingIsFoundByItsAddressAndSuspended() {
    get("/moderator/look-up?address=http%3A%2F%2Fmarket%2Flistings%2F" + Samples.CLEANING)
        .then()
        .statusCode(303)
        .header("Location", endsWith("/moderator/listings/" + Samples.CLEANING));
    get("/moderator/look-up?address=//evil.example")
        .then()
        .statusCode(422)
        .body(containsString("Paste the address"));
    Neighbours.answer(Samples.LISTING, Samples.listing(true));
    get("/moderator/listings/" + Samples.CLEANING)
        .then()
        .statusCode(200)
        .body(containsString("Suspend it"));
    String suspend = HOME + "/listings/" + Samples.CLEANING + "/suspend";
    Neighbours.answer(suspend, Samples.listing(false));
    Forms.post(
            "moderator1",
            "/moderator/listings/" + Samples.CLEANING + "/suspend",
            "reason",
            "Not safe")
        .then()
        .statusCode(303);
    assertEquals(
        "{\"reason\":\"Not safe\"}", Neighbours.asked(suspend).getFirst().getBodyAsString());
  }

  @Test
  void theAuditOfAThingIsRead() {
    Neighbours.answer(
        HOME + "/audit",
        page(
            """
            {"recorded_at":"2026-03-03T14:30:00Z","actor":"http://id#5f0c1234-0000","roles":["moderator"],
             "action":"provider.reinstatement-proposed","kind":"provider","subject_id":"%s","detail":{},"words":"Insured again"}
            """
                .formatted(ID)));
    get("/moderator/audit?subject=" + ID)
        .then()
        .statusCode(200)
        .body(containsString("Provider reinstatement proposed"), containsString("Insured again"));
  }

  @Test
  void onlyModeratorsGetIn() {
    SignedIn.as("provider1").get("/moderator").then().statusCode(403);
    SignedIn.as("holder1").get("/moderator/audit?subject=" + ID).then().statusCode(403);
  }

  private static Response get(String path) {
    return SignedIn.as("moderator1").get(path);
  }

  private static String page(String one) {
    return "{\"total_items\":1,\"page_number\":1,\"size\":1,\"total_pages\":1,\"contents\":[%s]}"
        .formatted(one);
  }

  private static String change() {
    return """
    {"id":"%s","listing_id":"%s","listing_name":"Weekly house cleaning","provider":{"id":"%s","name":"Merrow Home Help"},
     "kind":"change","state":"submitted","submitted_at":"2026-03-03T14:30:00Z","fields":[
      {"field":"price","label":"Price","before":"£18.50 per hour","after":"£19.50 per hour"},
      {"field":"needs","label":"Needs supported","before":null,"after":"Dementia"}]}
    """
        .formatted(ID, Samples.CLEANING, Samples.HOME_HELP);
  }

  private static String provider(String state, String proposal) {
    return """
    {"id":"%s","name":"Rowan Gardening","joins_as":"organisation","works_directly_for_person":false,"micro":true,
     "about":"Two gardeners.","phone":"01632 960 002","email":"rowan@example.org","website":null,"district":"Alderwick",
     "postcode":null,"state":"%s","submitted_at":"2026-03-03T14:30:00Z","reason":null,"fields":[],"proposal":%s}
    """
        .formatted(ID, state, proposal);
  }

  private static String proposal(boolean byYou) {
    return "{\"reason\":\"Insured again\",\"proposed_at\":\"2026-03-03T14:30:00Z\",\"by_you\":%s}"
        .formatted(byYou);
  }

  private static String claim() {
    return Samples.claim(ID, "claimed");
  }

  private static String report() {
    return """
    {"id":"%s","listing":{"id":"%s","name":"Weekly house cleaning","status":"published"},
     "provider":{"id":"%s","name":"Merrow Home Help"},"about":"unsafe","words":"They left the door <open","signed_in":false,
     "reported_at":"2026-03-03T14:30:00Z","status":"open","outcome":null,"outcome_words":null,"closed_at":null}
    """
        .formatted(ID, Samples.CLEANING, Samples.HOME_HELP);
  }
}
