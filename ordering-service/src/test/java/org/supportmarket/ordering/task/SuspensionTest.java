package org.supportmarket.ordering.task;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.supportmarket.ordering.fixture.Calls.as;
import static org.supportmarket.ordering.fixture.Calls.cancel;
import static org.supportmarket.ordering.fixture.Calls.placed;
import static org.supportmarket.ordering.fixture.Calls.providerStep;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supportmarket.ordering.fixture.Holders;
import org.supportmarket.ordering.fixture.Market;
import org.supportmarket.ordering.fixture.Sql;
import org.supportmarket.ordering.offer.CatalogueFixture;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.testkit.WithStack;

/** A suspension stops new orders and nothing else; the council and the person are told. */
@QuarkusTest
@WithStack("ordering")
class SuspensionTest {
  private static final String REASON = "The regulator took their registration away";

  @Inject Holders holders;
  @Inject CatalogueFixture catalogue;
  @Inject Suspensions suspensions;

  private PersonRef person;
  private UUID listing;
  private UUID order;

  @BeforeEach
  void anAcceptedOrder() {
    person = holders.person("holder1");
    listing = catalogue.publish(Market.BRIGHT_HOMES, "homecare", "visit", 2_000);
    order = placed(person, holders.aBudgetWith(person, 10_000), listing);
    providerStep("provider1", Market.BRIGHT_HOMES, order, "accept").then().statusCode(200);
  }

  @Test
  void aRunningOrderGoesOnAndRaisesOneUrgentTaskAndOneMessage() {
    catalogue.suspend(listing, REASON);
    catalogue.repeat(listing);
    catalogue.suspend(listing, REASON + ", again");
    suspensions.settleAll();

    String task = "contents.find { it.order_id == '%s' }".formatted(order);
    tasks("open")
        .body("contents.findAll { it.order_id == '%s' }.size()".formatted(order), equalTo(1))
        .body(task + ".urgent", equalTo(true))
        .body(task + ".person_name", equalTo("Hazel Holder"))
        .body(task + ".order_status", equalTo("accepted"))
        .body(task + ".words", allOf(containsString(REASON), containsString("goes on")));
    messages()
        .body("contents.findAll { it.order_id == '%s' }.size()".formatted(order), equalTo(1))
        .body(task + ".words", containsString("nothing has been cancelled"));
    as("holder1")
        .get("/api/v1/people/{person}/orders/{order}", person.id(), order)
        .then()
        .body("status", equalTo("accepted"));
    providerStep("provider1", Market.BRIGHT_HOMES, order, "deliver").then().statusCode(200);
  }

  @Test
  void whatHasEndedRaisesNothing() {
    UUID ended = placed(person, holders.aBudgetWith(person, 10_000), listing);
    cancel(person, ended).then().statusCode(200);
    catalogue.suspend(listing, REASON);
    assertEquals(0, raisedFor(ended));
    assertEquals(1, raisedFor(order));
  }

  @Test
  void anOrderThatWasOnItsWayDuringTheSuspensionIsFoundByTheNextLook() {
    catalogue.suspend(listing, REASON);
    UUID late = placed(person, holders.aBudgetWith(person, 10_000), Market.aListingCosting(500));
    Sql.asOwner("UPDATE order_line SET listing_id = ? WHERE order_id = ?", listing, late);
    suspensions.settleAll();
    assertEquals(1, raisedFor(late));
  }

  @Test
  void aLiftedSuspensionClosesItsTasksTellsThePersonAndASecondOneRaisesThemAgain() {
    catalogue.suspend(listing, REASON);
    catalogue.reinstate(listing);
    catalogue.repeat(listing);
    assertEquals(0, open());
    messages()
        .body("contents.findAll { it.order_id == '%s' }.size()".formatted(order), equalTo(2))
        .body(
            "contents.find { it.order_id == '%s' && it.kind == 'suspension_lifted' }.words"
                .formatted(order),
            containsString("can be ordered again"));

    catalogue.suspend(listing, REASON);
    assertEquals(1, open());
    assertEquals(2, raisedFor(order));
  }

  @Test
  void aCareManagerClosesATaskOnceSayingWhatWasDoneAndItStaysInTheAudit() {
    catalogue.suspend(listing, REASON);
    UUID task = task();
    close("care-manager1", "E10900001", task, "Rang Hazel. Her sister stays with her.")
        .then()
        .statusCode(200)
        .body("state", equalTo("closed"))
        .body("outcome", equalTo("Rang Hazel. Her sister stays with her."));
    close("care-manager1", "E10900001", task, "Again")
        .then()
        .statusCode(409)
        .body("code", equalTo("task_closed"));
    catalogue.repeat(listing);
    assertEquals(0, open());
    assertEquals(
        1,
        Sql.number(
            "SELECT count(*) FROM audit WHERE action = 'task.close' AND object_id = ? AND outcome ="
                + " 'done'",
            task.toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\u0000"})
  void aTaskIsNotClosedWithoutWords(String words) {
    catalogue.suspend(listing, REASON);
    close("care-manager1", "E10900001", task(), words)
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid_request"));
    assertEquals(1, open());
  }

  @Test
  void nobodyElseSeesOrClosesACouncilsTasks() {
    catalogue.suspend(listing, REASON);
    as("care-manager1")
        .get("/api/v1/councils/E10900002/tasks")
        .then()
        .statusCode(404)
        .body("code", equalTo("council_unknown"));
    as("commissioner1").get("/api/v1/councils/E10900001/tasks").then().statusCode(403);
    as("holder1").get("/api/v1/councils/E10900001/tasks").then().statusCode(403);
    close("care-manager1", "E10900002", task(), "Done").then().statusCode(404);
    close("holder1", "E10900001", task(), "Done").then().statusCode(403);
    assertEquals(1, open());
  }

  @Test
  void aMessageIsReadOnceByThePersonItIsFor() {
    catalogue.suspend(listing, REASON);
    UUID message =
        UUID.fromString(
            Sql.texts("SELECT id::text FROM message WHERE order_id = ?", order).getFirst());
    as("holder1")
        .get("/api/v1/people/{person}/messages?unread=true&per_page=50", person.id())
        .then()
        .body("contents.find { it.id == '%s' }.read_at".formatted(message), nullValue());
    String read =
        read("holder1", message)
            .then()
            .statusCode(200)
            .body("read_at", notNullValue())
            .extract()
            .path("read_at");
    read("holder1", message).then().statusCode(200).body("read_at", equalTo(read));
    as("holder1")
        .get("/api/v1/people/{person}/messages?unread=true&per_page=50", person.id())
        .then()
        .body("contents.find { it.id == '%s' }".formatted(message), nullValue());
    read("holder2", message).then().statusCode(404);
    as("holder2")
        .get("/api/v1/people/{person}/messages", person.id())
        .then()
        .statusCode(404)
        .body("code", equalTo("person_unknown"));
    as("care-manager1").get("/api/v1/people/{person}/messages", person.id()).then().statusCode(404);
  }

  @Test
  void noWordOfItStandsOutsideTheTableThatCanBeErased() {
    catalogue.suspend(listing, REASON);
    close("care-manager1", "E10900001", task(), "Rang Hazel").then().statusCode(200);
    assertEquals(
        0,
        Sql.number(
            "SELECT (SELECT count(*) FROM outbox WHERE data::text ~ 'Rang Hazel|registration away')"
                + " + (SELECT count(*) FROM audit a WHERE a::text ~ 'Rang Hazel|registration away')"
                + " + (SELECT count(*) FROM council_task t WHERE t::text ~ 'Rang Hazel')"));
  }

  private ValidatableResponse tasks(String state) {
    return as("care-manager1")
        .get("/api/v1/councils/E10900001/tasks?per_page=50&state=" + state)
        .then()
        .statusCode(200);
  }

  private ValidatableResponse messages() {
    return as("holder1")
        .get("/api/v1/people/{person}/messages?per_page=50", person.id())
        .then()
        .statusCode(200);
  }

  private static Response close(String username, String council, UUID task, String words) {
    return as(username)
        .contentType(ContentType.JSON)
        .body(Map.of("words", words))
        .post("/api/v1/councils/{gss}/tasks/{task}/close", council, task);
  }

  private Response read(String username, UUID message) {
    UUID of = username.equals("holder1") ? person.id() : holders.person(username).id();
    return as(username).post("/api/v1/people/{person}/messages/{message}/read", of, message);
  }

  private UUID task() {
    return UUID.fromString(
        Sql.texts("SELECT id::text FROM council_task WHERE order_id = ?", order).getFirst());
  }

  private long open() {
    return Sql.number(
        "SELECT count(*) FROM council_task WHERE order_id = ? AND state = 'open'", order);
  }

  private static long raisedFor(UUID order) {
    return Sql.number("SELECT count(*) FROM council_task WHERE order_id = ?", order);
  }
}
