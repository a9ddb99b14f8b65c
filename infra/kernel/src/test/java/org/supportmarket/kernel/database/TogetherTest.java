package org.supportmarket.kernel.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.supportmarket.testkit.WithStack;

/** Changes that are sent in one go. */
@QuarkusTest
@WithStack("kernel")
class TogetherTest {
  private static final String ADD =
      "INSERT INTO feed_cursor (consumer, id, caught_up_at) VALUES (?, ?, ?)";
  private static final String RAISE = "UPDATE feed_cursor SET id = id + ? WHERE consumer = ?";

  @Inject Database database;

  private final String one = "one-" + UUID.randomUUID();
  private final String other = "other-" + UUID.randomUUID();

  @Test
  void eachIsMadeInItsTurnWithItsOwnParameters() {
    send(
        Change.of(ADD, one, 5L, null),
        Change.of(RAISE, 2L, one),
        Change.of(
            "INSERT INTO feed_cursor (consumer, id) SELECT c, 1 FROM unnest(?::text[]) c",
            (Object) new String[] {other}),
        Change.of(RAISE, 3L, one));
    assertEquals(List.of(10L), idOf(one));
    assertEquals(List.of(1L), idOf(other));
  }

  @Test
  void oneAloneIsMadeToo() {
    send(Change.of(ADD, one, 5L, null));
    assertEquals(List.of(5L), idOf(one));
  }

  @Test
  void theFirstThatFindsNothingRefusesAndNothingStays() {
    RuntimeException first = new IllegalStateException("the first");
    RuntimeException second = new IllegalStateException("the second");
    RuntimeException thrown =
        assertThrows(
            RuntimeException.class,
            () ->
                send(
                    Change.of(ADD, one, 5L, null),
                    Change.of(RAISE, 1L, "nobody").orElse(() -> first),
                    Change.of(RAISE, 1L, "nobody").orElse(() -> second),
                    Change.of(ADD, other, 5L, null)));
    assertSame(first, thrown);
    assertEquals(List.of(), idOf(one));
    assertEquals(List.of(), idOf(other));
  }

  @Test
  void whoMayFindNothingRefusesNothing() {
    send(Change.of(RAISE, 1L, "nobody"), Change.of(ADD, one, 5L, null));
    assertEquals(List.of(5L), idOf(one));
  }

  @Test
  void aRefusalCanBeToldInOtherWords() {
    RuntimeException told = new IllegalStateException("in other words");
    Change change = Change.of(RAISE, 1L, "nobody").orElse(IllegalStateException::new);
    assertSame(
        told, assertThrows(RuntimeException.class, () -> send(change.refusedAs(refusal -> told))));
    send(Change.of(RAISE, 1L, "nobody").refusedAs(refusal -> told));
  }

  @Test
  void whatTheDatabaseRefusesIsThrownAndNothingStays() {
    assertThrows(
        IllegalStateException.class,
        () -> send(Change.of(ADD, one, 5L, null), Change.of(ADD, one, 5L, null)));
    assertEquals(List.of(), idOf(one));
  }

  @Test
  void aQuestionIsNoChange() {
    assertThrows(
        IllegalStateException.class,
        () -> send(Change.of(ADD, one, 5L, null), Change.of("SELECT 1")));
    assertEquals(List.of(), idOf(one));
  }

  @Test
  void withoutATransactionNothingIsSent() {
    List<Change> changes = List.of(Change.of(ADD, one, 5L, null));
    assertThrows(TransactionalException.class, () -> database.together(changes));
    assertEquals(List.of(), idOf(one));
  }

  private void send(Change... changes) {
    QuarkusTransaction.requiringNew().run(() -> database.together(List.of(changes)));
  }

  private List<Long> idOf(String consumer) {
    return database.query(
        "SELECT id FROM feed_cursor WHERE consumer = ?", row -> row.getLong(1), consumer);
  }
}
