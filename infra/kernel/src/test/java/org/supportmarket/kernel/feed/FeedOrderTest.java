package org.supportmarket.kernel.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.supportmarket.kernel.outbox.Outbox;
import org.supportmarket.kernel.outbox.OutboxEvent;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("kernel")
class FeedOrderTest {
  @Inject Outbox outbox;
  @Inject OutboxReader reader;
  @Inject AgroalDataSource dataSource;

  @Test
  void anEventThatCommitsLateIsNeverBehindACursorAlreadyGivenOut() throws Exception {
    Cursor start = end();
    CountDownLatch earlyHasWritten = new CountDownLatch(1);
    CountDownLatch lateHasCommitted = new CountDownLatch(1);
    try (ExecutorService other = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<?> early =
          other.submit(
              () ->
                  QuarkusTransaction.requiringNew()
                      .run(
                          () -> {
                            outbox.add(event("early"));
                            earlyHasWritten.countDown();
                            await(lateHasCommitted);
                          }));
      earlyHasWritten.await();
      QuarkusTransaction.requiringNew().run(() -> outbox.add(event("late")));
      assertEquals(List.of(), subjectsAfter(start), "shown while an older transaction is open");
      lateHasCommitted.countDown();
      early.get();
    }
    assertEquals(List.of("early", "late"), subjectsAfter(start));
  }

  @Test
  void anEventOfARolledBackChangeIsNeverTold() {
    Cursor start = end();
    assertThrows(
        IllegalStateException.class,
        () ->
            QuarkusTransaction.requiringNew()
                .run(
                    () -> {
                      outbox.add(event("undone"));
                      throw new IllegalStateException("the change fails");
                    }));
    assertEquals(List.of(), subjectsAfter(start));
  }

  @Test
  void anEventOutsideATransactionIsRefused() {
    assertThrows(TransactionalException.class, () -> outbox.add(event("alone")));
  }

  @Test
  void eventsOfOneTransactionKeepTheirOrderAndTheirData() {
    Cursor start = end();
    QuarkusTransaction.requiringNew()
        .run(() -> outbox.addAll(List.of(event("a"), event("b"), event("c"))));
    assertEquals(List.of("a", "b", "c"), subjectsAfter(start));
    FeedEvent first = reader.after(start, 1).events().getFirst();
    assertEquals(7, first.data().get("size_in_boxes").asInt());
    assertEquals(List.of("b", "c"), subjectsAfter(first.cursor()));
  }

  @Test
  void theServiceMayAddToTheOutboxButNeitherChangeNorRemove() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      for (String forbidden :
          List.of("UPDATE outbox SET type = 'x'", "DELETE FROM outbox", "TRUNCATE outbox")) {
        SQLException refused =
            assertThrows(SQLException.class, () -> statement.execute(forbidden), forbidden);
        assertEquals("42501", refused.getSQLState(), "insufficient privilege");
      }
    }
  }

  private record Data(int sizeInBoxes) {}

  private static OutboxEvent event(String subject) {
    return new OutboxEvent(
        UUID.randomUUID(), "org.example.probed.v1", subject, Instant.EPOCH, new Data(7));
  }

  private Cursor end() {
    Cursor cursor = Cursor.START;
    for (FeedPage page = reader.after(cursor, 500);
        !page.events().isEmpty();
        page = reader.after(cursor, 500)) {
      cursor = page.events().getLast().cursor();
    }
    return cursor;
  }

  private List<String> subjectsAfter(Cursor cursor) {
    return reader.after(cursor, 500).events().stream().map(FeedEvent::subject).toList();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
