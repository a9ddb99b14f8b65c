package org.supportmarket.ratings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supportmarket.testkit.TestDatabase;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("ratings")
class PrivilegesTest {
  private static final String INSUFFICIENT_PRIVILEGE = "42501";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE review SET stars = 5",
        "DELETE FROM review",
        "TRUNCATE review CASCADE",
        "UPDATE review_words SET words = 'all well'",
        "DELETE FROM review_words",
        "DELETE FROM summary",
        "DELETE FROM purchase_line",
        "DELETE FROM worry",
        "UPDATE worry SET told_at = now()",
        "UPDATE worry_words SET words = 'all well'",
        "DELETE FROM worry_words",
        "DELETE FROM worry_log",
        "UPDATE worry_log SET action = 'list'",
        "DELETE FROM worry_note",
        "UPDATE outbox SET data = '{}'",
        "DELETE FROM outbox",
        "SELECT setval('summary_revision', 1)",
        "DROP INDEX review_one_per_person_and_listing",
        "UPDATE review SET person_id = gen_random_uuid()",
        "UPDATE review SET written_at = now()",
        "UPDATE review_decision SET reason = 'another'",
        "DELETE FROM review_decision",
        "DELETE FROM review_finding",
        "DELETE FROM summary_slice",
        "ALTER TABLE review DROP CONSTRAINT review_stars_check",
        "DROP VIEW counted_summary",
        "DROP VIEW review_slice",
        "CREATE TABLE mine (id integer)"
      })
  void theServicesRoleCannotRewriteWhatPeopleSaidOrLoosenAGuard(String sql) throws SQLException {
    try (Connection service = TestDatabase.asService("ratings");
        Statement statement = service.createStatement()) {
      SQLException refused = assertThrows(SQLException.class, () -> statement.execute(sql));
      assertEquals(INSUFFICIENT_PRIVILEGE, refused.getSQLState(), refused.getMessage());
    }
  }

  @Test
  void theServicesRoleOwnsNothing() throws SQLException {
    try (Connection service = TestDatabase.asService("ratings");
        Statement statement = service.createStatement();
        var row =
            statement.executeQuery(
                "SELECT count(*) FROM pg_class WHERE relowner = current_user::regrole")) {
      row.next();
      assertEquals(0, row.getInt(1));
    }
  }
}
