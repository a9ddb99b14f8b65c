package org.supportmarket.ordering.together;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.supportmarket.ordering.fixture.Calls.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.kernel.time.Time;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.fixture.Holders;
import org.supportmarket.ordering.fixture.Market;
import org.supportmarket.ordering.fixture.Sql;
import org.supportmarket.ordering.order.OrderRequest;
import org.supportmarket.ordering.order.PlaceOrder;
import org.supportmarket.ordering.order.Repeat;
import org.supportmarket.ordering.trends.BuyerFixture;
import org.supportmarket.testkit.WithStack;

/** People who buy the same at the same time, asked whether they want to buy it together. */
@QuarkusTest
@WithStack("ordering")
class TogetherTest {
  private static final String COUNCIL = "E10900001";
  private static final String CONSORTIA = "/api/v1/councils/" + COUNCIL + "/consortia";

  @Inject Holders holders;
  @Inject BuyerFixture buyers;
  @Inject PlaceOrder placeOrder;

  private final String district = "District " + UUID.randomUUID();
  private LocalDate today;

  @BeforeEach
  void aDay() {
    today = holders.act().day();
    holders.person("holder1");
  }

  @AfterEach
  void nobodyIsAskedAnyMore() {
    String here = " IN (SELECT id FROM consortium WHERE district = ?)";
    Sql.asOwner("DELETE FROM council_task WHERE object_id" + here, district);
    Sql.asOwner("DELETE FROM consortium_place WHERE consortium_id" + here, district);
    Sql.asOwner("DELETE FROM consortium WHERE district = ?", district);
    Sql.asOwner("DELETE FROM circumstances WHERE district = ?", district);
  }

  @Test
  void thoseWhoSaidYesAreToldToOneProviderWithoutTheirNames() {
    List<UUID> people = share(9);
    shared().body("find { it.time.district == '%s' }.people".formatted(district), equalTo(10));
    String id = offered();
    offer(today.plusDays(10)).then().statusCode(409).body("code", equalTo("consortium_exists"));
    assertEquals(
        9,
        Sql.number(
            "SELECT count(*) FROM council_task WHERE object_id = ?::uuid AND state = 'open'", id));
    for (int i = 0; i < 8; i++) {
      say(people.get(i), id, true).then().statusCode(200).body("yes", equalTo(true));
    }
    say(people.get(8), id, true).then().statusCode(200);
    say(people.get(8), id, false).then().statusCode(200).body("yes", equalTo(false));
    assertEquals(
        0,
        Sql.number(
            "SELECT count(*) FROM council_task WHERE object_id = ?::uuid AND state = 'open'", id));
    consortium(id).body("state", equalTo("asking")).body("people", nullValue());
    request(id).then().statusCode(409).body("code", equalTo("consortium_asking"));

    theLastDayHasPassed(id);
    consortium(id).body("people", equalTo(10)).body("enough", equalTo(true));
    say(people.get(0), id, false).then().statusCode(409).body("code", equalTo("consortium_over"));
    request(id).then().statusCode(200).body("state", equalTo("requested"));
    request(id).then().statusCode(409).body("code", equalTo("consortium_requested"));
    String told =
        as("provider1")
            .get("/api/v1/providers/{provider}/consortia", Market.BRIGHT_HOMES)
            .then()
            .statusCode(200)
            .body("id", hasItem(id))
            .body("find { it.id == '%s' }.people".formatted(id), equalTo(10))
            .extract()
            .asString();
    people.forEach(person -> assertFalse(told.contains(person.toString())));
    assertEquals(
        8,
        Sql.number(
            "SELECT count(*) FROM message m JOIN consortium_place p ON p.person_id = m.person_id"
                + " WHERE m.kind = 'together' AND p.consortium_id = ?::uuid",
            id));
  }

  @Test
  void sevenPeopleAreNeitherShownNorAskedNorEnough() {
    List<UUID> people = share(7);
    shared().body("findAll { it.time.district == '%s' }".formatted(district), hasSize(0));
    offer(today.plusDays(10)).then().statusCode(409).body("code", equalTo("group_too_small"));
    people.addAll(share(1));
    String id = offered();
    for (int i = 0; i < 7; i++) {
      say(people.get(i), id, true).then().statusCode(200);
    }
    theLastDayHasPassed(id);
    consortium(id).body("people", nullValue()).body("enough", equalTo(false));
    request(id).then().statusCode(409).body("code", equalTo("not_enough_yes"));
    as("provider1")
        .get("/api/v1/providers/{provider}/consortia", Market.BRIGHT_HOMES)
        .then()
        .body("findAll { it.id == '%s' }".formatted(id), hasSize(0));
  }

  @Test
  void nobodyElseAnswersAndAllThatIsWrongIsToldAtOnce() {
    List<UUID> people = share(8);
    String id = offered();
    as("care-manager1")
        .get("/api/v1/people/{person}/consortia", people.getFirst())
        .then()
        .statusCode(200)
        .body("id", hasItem(id));
    UUID notAsked = holders.person("holder1").id();
    say(notAsked, id, true).then().statusCode(404).body("code", equalTo("consortium_unknown"));
    as("commissioner-other")
        .get("/api/v1/councils/E10900002/consortia/" + id)
        .then()
        .statusCode(404)
        .body("code", equalTo("consortium_unknown"));
    as("commissioner1")
        .contentType(ContentType.JSON)
        .body(Map.of("words", " ", "answer_by", today.toString()))
        .post(CONSORTIA)
        .then()
        .statusCode(422)
        .body("code", equalTo("invalid_offer"))
        .body("fields.field", hasItems("time", "words", "answer_by"));
  }

  /** That many people more who have something cleaned every Tuesday at ten. */
  private List<UUID> share(int many) {
    LocalDate tuesday = today.with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
    Instant ten = tuesday.atTime(10, 0).atZone(Time.PEOPLES_ZONE).toInstant();
    Act yesterday =
        Act.system("test", today.minusDays(1).atTime(12, 0).atZone(Time.PEOPLES_ZONE).toInstant());
    UUID listing = Market.aListingCosting(1_000);
    List<UUID> people = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      BuyerFixture.Buyer buyer = buyers.aBuyerOf(COUNCIL);
      UUID person = buyer.person().id();
      Sql.asOwner(
          "INSERT INTO circumstances (person_id, district, age_band, support_reason, pathway, counted, changed_at, changed_by)"
              + " VALUES (?, ?, '65-74', 'physical', 'own-plan', true, now(), 'test')",
          person,
          district);
      placeOrder.place(
          yesterday,
          UUID.randomUUID().toString(),
          buyer.person(),
          new OrderRequest(
              buyer.budget(),
              List.of(
                  new OrderRequest.Line(
                      listing, null, 1L, null, tuesday, ten, null, new Repeat("week", 3, null)))));
      people.add(person);
    }
    return people;
  }

  private static ValidatableResponse shared() {
    return as("commissioner1").get(CONSORTIA + "/shared-times").then().statusCode(200);
  }

  private Response offer(LocalDate answerBy) {
    return as("commissioner1")
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "time",
                Map.of(
                    "category",
                    "domestic-help",
                    "district",
                    district,
                    "weekday",
                    2,
                    "part",
                    "morning"),
                "words",
                "One cleaner for the whole street",
                "answer_by",
                answerBy.toString()))
        .post(CONSORTIA);
  }

  private String offered() {
    return offer(today.plusDays(10)).then().statusCode(201).extract().path("id");
  }

  private static Response say(UUID person, String consortium, boolean yes) {
    return as("care-manager1")
        .contentType(ContentType.JSON)
        .body(Map.of("yes", yes))
        .put("/api/v1/people/{person}/consortia/{consortium}", person, consortium);
  }

  private static ValidatableResponse consortium(String id) {
    return as("commissioner1").get(CONSORTIA + "/" + id).then().statusCode(200);
  }

  private static Response request(String id) {
    return as("commissioner1")
        .contentType(ContentType.JSON)
        .body(Map.of("provider_id", Market.BRIGHT_HOMES, "contact", "Commissioning team"))
        .post(CONSORTIA + "/{id}/request", id);
  }

  private void theLastDayHasPassed(String id) {
    Sql.asOwner("UPDATE consortium SET answer_by = ? WHERE id = ?::uuid", today.minusDays(1), id);
  }
}
