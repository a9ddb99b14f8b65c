package org.supportmarket.ordering.order;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.supportmarket.ordering.fixture.Calls.anOrder;
import static org.supportmarket.ordering.fixture.Calls.cancel;
import static org.supportmarket.ordering.fixture.Calls.newKey;
import static org.supportmarket.ordering.fixture.Calls.pence;
import static org.supportmarket.ordering.fixture.Calls.place;
import static org.supportmarket.ordering.fixture.Calls.placed;
import static org.supportmarket.ordering.fixture.Calls.providerStep;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.supportmarket.ordering.fixture.Cases;
import org.supportmarket.ordering.fixture.HeldRows;
import org.supportmarket.ordering.fixture.Holders;
import org.supportmarket.ordering.fixture.Market;
import org.supportmarket.ordering.fixture.Sql;
import org.supportmarket.ordering.fixture.Supporters;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

/** Everybody at once. */
@QuarkusTest
@WithStack("ordering")
class RaceTest {
  @Inject Holders holders;

  private PersonRef person;
  private UUID budget;
  private UUID listing;

  @BeforeEach
  void aThousandPounds() {
    person = holders.person("holder1");
    budget = holders.aBudgetWith(person, 100_000);
    listing = Market.aListingCosting(5_000);
    Tokens.of("holder1");
    Tokens.of("provider1");
    Tokens.of("supporter1");
    Tokens.of("care-manager1");
  }

  @Test
  void ofTwoHundredOrdersExactlyAsManyAsTheMoneyIsForAreMade() {
    List<Response> replies = atOnce(200, i -> placeUntilServed());

    Map<Integer, Long> statuses =
        replies.stream()
            .collect(Collectors.groupingBy(Response::statusCode, Collectors.counting()));
    assertEquals(Map.of(201, 20L, 409, 180L), statuses);
    assertEquals(
        Set.of("insufficient_funds"),
        replies.stream()
            .filter(reply -> reply.statusCode() == 409)
            .map(reply -> reply.path("code").toString())
            .collect(Collectors.toSet()));
    assertEquals(0, pence(person, budget, "available_pence"));
    assertEquals(100_000, pence(person, budget, "reserved_pence"));
    assertEquals(20, Sql.number("SELECT count(*) FROM orders WHERE budget_line_id = ?", budget));
  }

  @Test
  void fiftyTimesTheSameRequestMakeOneOrder() {
    String key = newKey();
    List<Response> replies =
        atOnce(50, i -> place("holder1", person, anOrder(budget, listing, 1), key));

    Set<String> made =
        replies.stream()
            .filter(reply -> reply.statusCode() == 201)
            .map(reply -> reply.path("id").toString())
            .collect(Collectors.toSet());
    assertEquals(1, made.size());
    assertTrue(
        replies.stream()
            .filter(reply -> reply.statusCode() != 201)
            .allMatch(
                reply ->
                    reply.statusCode() == 409 && reply.path("code").equals("request_in_progress")));
    assertEquals(95_000, pence(person, budget, "available_pence"));
    assertEquals(1, Sql.number("SELECT count(*) FROM orders WHERE budget_line_id = ?", budget));
  }

  @RepeatedTest(10)
  void ofCancellingAndAcceptingAtOnceTheMoneyIsMovedByWhatCameFirst() {
    UUID order = placed(person, budget, listing);

    List<Response> replies =
        atOnce(
            4,
            i ->
                i % 2 == 0
                    ? cancel(person, order)
                    : providerStep("provider1", Market.BRIGHT_HOMES, order, "accept"));

    // Accepted first, it can still be cancelled; cancelled first, it can no longer be accepted.
    long cancelled = IntStream.of(0, 2).filter(i -> replies.get(i).statusCode() == 200).count();
    long accepted = IntStream.of(1, 3).filter(i -> replies.get(i).statusCode() == 200).count();
    assertEquals(1, cancelled);
    assertTrue(accepted <= 1);
    replies.stream()
        .filter(reply -> reply.statusCode() != 200)
        .forEach(
            reply -> {
              assertEquals(409, reply.statusCode());
              assertTrue(Set.of("wrong_state", "not_cancellable").contains(reply.path("code")));
            });
    assertEquals(100_000, pence(person, budget, "available_pence"));
    assertEquals(0, pence(person, budget, "committed_pence"));
  }

  @RepeatedTest(5)
  void ofSixAcceptancesOneMovesTheMoney() {
    UUID order = placed(person, budget, listing);

    List<Response> replies =
        atOnce(6, i -> providerStep("provider1", Market.BRIGHT_HOMES, order, "accept"));

    assertEquals(1, replies.stream().filter(reply -> reply.statusCode() == 200).count());
    assertEquals(5, replies.stream().filter(reply -> reply.statusCode() == 409).count());
    assertEquals(5_000, pence(person, budget, "committed_pence"));
  }

  @Test
  void anOrderWaitsForWhoeverClosesItsBudgetAndIsThenTold() {
    try (HeldRows closing =
        HeldRows.by(
            "UPDATE budget_line SET closed_on = ? WHERE id = ?", holders.act().day(), budget)) {
      CompletableFuture<Response> order = sent(() -> place(person, anOrder(budget, listing, 1)));
      HeldRows.awaitWaiting(order, "FROM budget_line l");
      closing.done();
      order.join().then().statusCode(409).body("code", equalTo("budget_not_usable"));
    }
    assertEquals(0, Sql.number("SELECT count(*) FROM orders WHERE budget_line_id = ?", budget));
  }

  @Test
  void whoeverClosesABudgetWaitsForTheOrderThatIsBeingPlacedAndFindsTheRest() {
    UUID delegation = Supporters.mayOrder("supporter1", person, null, null);
    CompletableFuture<Response> order;
    CompletableFuture<Response> closed;
    try (HeldRows supporter =
        HeldRows.by("SELECT 1 FROM delegation WHERE id = ? FOR UPDATE", delegation)) {
      order = sent(() -> place("supporter1", person, anOrder(budget, listing, 1), newKey()));
      HeldRows.awaitWaiting(order, "delegation_month");
      closed = sent(this::close);
      HeldRows.awaitWaiting(closed, "UPDATE budget_line");
    }
    order.join().then().statusCode(201);
    closed.join().then().statusCode(200);
    Supporters.forget("supporter1", person);
    assertEquals(
        95_000,
        Sql.number("SELECT pence FROM proposed_reclaim WHERE budget_line_id = ?", budget),
        "what is left when it is closed");
  }

  private static CompletableFuture<Response> sent(Supplier<Response> call) {
    return CompletableFuture.supplyAsync(call, Thread::startVirtualThread);
  }

  private Response close() {
    return Cases.post(
        "care-manager1",
        person.id(),
        "/" + budget + "/close",
        Map.of("version", 1, "words", "Moved away"),
        newKey());
  }

  /** On a slow machine the last of many wait too long and are told to ask again: so they do. */
  private Response placeUntilServed() {
    String key = newKey();
    Response reply;
    do {
      reply = place("holder1", person, anOrder(budget, listing, 1), key);
    } while (reply.statusCode() == 503 && reply.path("code").equals("busy"));
    return reply;
  }

  private static List<Response> atOnce(int number, Function<Integer, Response> request) {
    CountDownLatch go = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Response>> replies =
          IntStream.range(0, number)
              .mapToObj(
                  i ->
                      threads.submit(
                          (Callable<Response>)
                              () -> {
                                go.await();
                                return request.apply(i);
                              }))
              .toList();
      go.countDown();
      return replies.stream().map(RaceTest::reply).toList();
    }
  }

  private static Response reply(Future<Response> reply) {
    try {
      return reply.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
