package org.supportmarket.ordering;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.ordering.fixture.Holders;
import org.supportmarket.ordering.fixture.Market;
import org.supportmarket.ordering.fixture.Sql;
import org.supportmarket.ordering.fixture.Supporters;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.testkit.AccessMatrix;
import org.supportmarket.testkit.AccessMatrix.Actor;
import org.supportmarket.testkit.AccessMatrix.Cell;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

/**
 * Person × role × action over every endpoint: exactly the cells of access-matrix.txt are let in.
 */
@QuarkusTest
@WithStack("ordering")
class AccessMatrixTest {
  private static final String OURS = "E10900001";
  private static final String THEIRS = "E10900002";
  private static final Set<String> NOT_YOURS =
      Set.of("person_unknown", "provider_unknown", "council_unknown");

  @Inject Holders holders;
  @Inject ObjectMapper json;

  @AfterEach
  void nobodyActsForThemAnyMore() {
    PersonRef owner = holders.person("holder1");
    Supporters.forget("supporter1", owner);
    Sql.asOwner("UPDATE person_look SET until = now() WHERE person_id = ?", owner.id());
  }

  @Test
  void everyEndpointHasARow() throws Exception {
    String document = given().queryParam("format", "json").get("/q/openapi").asString();
    Set<String> missing = AccessMatrix.read("access-matrix.txt").missing(json.readTree(document));
    assertTrue(missing.isEmpty(), "Say in access-matrix.txt who may do this: " + missing);
  }

  @Test
  void exactlyTheListedCellsAreLetInAndEveryOtherIsWrittenDown() {
    List<Actor> actors = actors();
    double uncounted = unauthenticated();
    Map<String, Long> before = refusals(actors);
    List<Cell> cells = AccessMatrix.read("access-matrix.txt").tryAll(actors, NOT_YOURS);
    assertEquals(
        "",
        cells.stream()
            .filter(cell -> !cell.right())
            .map(Cell::toString)
            .collect(Collectors.joining("\n")));
    Map<String, Long> refused = refused(cells, actors);
    assertTrue(refused.values().stream().mapToLong(many -> many).sum() > 200, "only " + refused);
    await().untilAsserted(() -> assertEquals(refused, since(before, refusals(actors))));
    long nobody = cells.stream().filter(cell -> cell.status() == 401).count();
    assertTrue(unauthenticated() - uncounted >= nobody);
  }

  private List<Actor> actors() {
    UUID listing = Market.aListingCosting(100);
    PersonRef owner = holders.person("holder1");
    PersonRef seen = holders.person("matrix-seen");
    PersonRef over = holders.person("matrix-over");
    PersonRef ended = holders.person("matrix-ended");
    PersonRef called = holders.person("matrix-called");
    PersonRef held = holders.person("matrix-held");
    PersonRef elsewhere = holders.person("matrix-other");
    holders.person("holder2");
    UUID supporting = Supporters.mayDo("supporter1", owner, "see", "order", "confirm", "message");
    Sql.asOwner("UPDATE delegation SET sees_access_log = true WHERE id = ?", supporting);
    Supporters.mayDo("supporter1", seen, "see");
    Supporters.mayOrder("supporter1", over, 0L, null);
    Supporters.mayDo("supporter1", ended, "see");
    Supporters.mayNothing("supporter1", ended);
    Map<String, String> heldThings = things(held, listing);
    holdFunds(held, heldThings.get("budget"));
    look("care-manager2", owner);
    call("care-manager2", called);
    Map<String, String> own = things(owner, listing);
    Map<String, String> far = new HashMap<>(things(elsewhere, listing));
    far.put("gss", THEIRS);
    return List.of(
        new Actor("nobody", null, own),
        new Actor("owner", "holder1", own),
        new Actor("supporter", "supporter1", own),
        new Actor("seer", "supporter1", things(seen, listing)),
        new Actor("over", "supporter1", things(over, listing)),
        new Actor("ended", "supporter1", things(ended, listing)),
        new Actor("fund-holder", "fund-holder1", heldThings),
        new Actor("stranger", "holder2", own),
        new Actor("elsewhere", "care-manager1", far),
        new Actor("care", "care-manager1", own),
        new Actor("looking", "care-manager2", own),
        new Actor("phone", "care-manager2", things(called, listing)),
        new Actor("finance", "finance1", own),
        new Actor("commissioner", "commissioner1", own),
        new Actor("far-commissioner", "commissioner-other", own),
        new Actor("provider", "provider1", own),
        new Actor("other-provider", "provider2", own),
        new Actor("moderator", "moderator1", own),
        new Actor("operator", "operator1", own),
        new Actor("safeguarding", "safeguarding1", own),
        Actor.anotherService());
  }

  private Map<String, String> things(PersonRef person, UUID listing) {
    return Map.of(
        "person", person.id().toString(),
        "budget", holders.aBudgetWith(person, 10_000).toString(),
        "listing", listing.toString(),
        "provider", Market.BRIGHT_HOMES.toString(),
        "gss", OURS);
  }

  private static void holdFunds(PersonRef person, String budget) {
    UUID id = Supporters.mayOrder("fund-holder1", person, null, null);
    Sql.asOwner("UPDATE delegation SET kind = 'fund_holder' WHERE id = ?", id);
    Sql.asOwner("INSERT INTO fund_held VALUES (?, ?::uuid)", id, budget);
  }

  private static void look(String username, PersonRef person) {
    Sql.asOwner("UPDATE person_look SET until = now() WHERE person_id = ?", person.id());
    Sql.asOwner(
        "INSERT INTO person_look (id, person_id, council, actor, authority, asked_at, opened_at, until)"
            + " VALUES (gen_random_uuid(), ?, ?, ?, 'care-manager', now(), now(), now() + interval '1 hour')",
        person.id(),
        OURS,
        actor(username));
  }

  private static void call(String username, PersonRef person) {
    Sql.asOwner(
        "INSERT INTO phone_call (id, person_id, council, actor, began_at, until)"
            + " VALUES (gen_random_uuid(), ?, ?, ?, now(), now() + interval '1 hour')",
        person.id(),
        OURS,
        actor(username));
  }

  private static String actor(String username) {
    return Tokens.issuer() + "#" + Tokens.subjectOf(username);
  }

  /** What must be written down: who was refused whose money, why, and how often. */
  private static Map<String, Long> refused(List<Cell> cells, List<Actor> actors) {
    Map<String, Actor> byName =
        actors.stream().collect(Collectors.toMap(Actor::name, Function.identity()));
    return cells.stream()
        .filter(cell -> cell.endpoint().contains("{person}"))
        .filter(cell -> !cell.actor().equals("feed-reader"))
        .filter(cell -> cell.status() == 403 || cell.status() == 404)
        .collect(
            Collectors.groupingBy(
                cell -> {
                  Actor actor = byName.get(cell.actor());
                  return "%s at %s: %s"
                      .formatted(
                          actor(actor.username()), actor.variables().get("person"), cell.code());
                },
                TreeMap::new,
                Collectors.counting()));
  }

  /** What is written down of these people by now. */
  private static Map<String, Long> refusals(List<Actor> actors) {
    String people =
        actors.stream()
            .map(actor -> actor.variables().get("person"))
            .distinct()
            .collect(Collectors.joining(",", "{", "}"));
    return Sql.texts(
            "SELECT concat(actor, ' at ', person_id, ': ', code) FROM audit"
                + " WHERE outcome = 'refused' AND person_id = ANY (?::uuid[])",
            people)
        .stream()
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
  }

  private static Map<String, Long> since(Map<String, Long> before, Map<String, Long> now) {
    Map<String, Long> since = new TreeMap<>(now);
    before.forEach((what, many) -> since.merge(what, -many, Long::sum));
    since.values().removeIf(many -> many == 0);
    return since;
  }

  private static double unauthenticated() {
    return given()
        .get("/q/metrics")
        .asString()
        .lines()
        .filter(line -> line.startsWith("support_market_unauthenticated_total"))
        .mapToDouble(line -> Double.parseDouble(line.split(" ")[1]))
        .sum();
  }
}
