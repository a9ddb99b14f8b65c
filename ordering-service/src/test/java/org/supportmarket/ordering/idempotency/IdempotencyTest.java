package org.supportmarket.ordering.idempotency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.kernel.database.Change;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.fixture.Sql;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("ordering")
class IdempotencyTest {
  private static final String KEEP =
      """
      INSERT INTO idempotency (actor, key, request_hash, effect, response)
      VALUES (?, ?, '\\x00', gen_random_uuid(), '"of a copy"')""";

  @Inject Idempotency idempotency;

  private final String actor = "test#" + UUID.randomUUID();

  @AfterEach
  void forget() {
    Sql.asOwner("DELETE FROM idempotency WHERE actor LIKE ?", actor + "%");
  }

  @Test
  void whatACopyDidWhileWeBeganIsNotDoneOnceMore() {
    Change ours = Change.of(KEEP, actor + " ours", "1");
    Refusal refused =
        assertThrows(
            Refusal.class,
            () ->
                once(
                    () -> {
                      Sql.asOwner(KEEP, actor, "1");
                      return new Effect<>(UUID.randomUUID(), "ours", List.of(ours));
                    }));
    assertEquals("request_in_progress", refused.code());
    assertEquals(
        List.of("\"of a copy\""),
        Sql.texts("SELECT response FROM idempotency WHERE actor LIKE ?", actor + "%"),
        "neither our change nor our answer is kept");
  }

  @Test
  void theSecondTimeTheWorkIsNotDone() {
    assertEquals("once", once(() -> new Effect<>(UUID.randomUUID(), "once")));
    assertEquals(
        "once",
        once(
            () -> {
              throw new AssertionError("done twice");
            }));
  }

  private String once(Supplier<Effect<String>> work) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                idempotency.once(
                    new Idempotency.Request<>(actor, "1", String.class, "test"), work));
  }
}
