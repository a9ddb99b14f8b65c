package org.supportmarket.ordering.idempotency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.supportmarket.ordering.fixture.Sql;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("ordering")
class PruneKeysTest {
  @Inject PruneKeys pruneKeys;

  @Test
  void keysOlderThanThirtyDaysGoAndYoungerOnesStay() {
    String actor = "test#" + UUID.randomUUID();
    Sql.asOwner(
        "INSERT INTO idempotency (actor, key, request_hash, effect, response, recorded_at)"
            + " SELECT ?, n::text, '\\x00', gen_random_uuid(), '{}', now() - CASE WHEN n <= 2500 THEN interval '31 days' ELSE interval '29 days' END"
            + " FROM generate_series(1, 2510) n",
        actor);
    pruneKeys.prune();
    long left = Sql.number("SELECT count(*) FROM idempotency WHERE actor = ?", actor);
    Sql.asOwner("DELETE FROM idempotency WHERE actor = ?", actor);
    assertEquals(10, left);
  }
}
