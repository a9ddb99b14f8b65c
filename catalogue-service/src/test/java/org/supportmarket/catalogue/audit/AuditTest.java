package org.supportmarket.catalogue.audit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.supportmarket.catalogue.Database;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("catalogue")
class AuditTest {
  @Inject Audit audit;
  @Inject Database database;

  @Test
  void anEntryIsReadByModeratorsOnlyNewestFirstAndWordsStandApart() {
    UUID thing = UUID.randomUUID();
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              audit.record("thing.made", "thing", thing, Map.of("size", 3));
              audit.record("thing.ended", "thing", thing, Map.of(), "It was worn out.");
            });

    given()
        .auth()
        .oauth2(Tokens.of("moderator2"))
        .queryParam("subject_id", thing)
        .get("/api/v1/moderation/audit")
        .then()
        .statusCode(200)
        .body("total_items", equalTo(2))
        .body("contents[0].action", equalTo("thing.ended"))
        .body("contents[0].words", equalTo("It was worn out."))
        .body("contents[0].actor", equalTo("system"))
        .body("contents[1].detail.size", equalTo(3))
        .body("contents[1].words", nullValue());
    given()
        .auth()
        .oauth2(Tokens.of("provider1"))
        .get("/api/v1/moderation/audit")
        .then()
        .statusCode(403);
    given()
        .auth()
        .oauth2(Tokens.of("moderator1"))
        .queryParam("subject_id", "'; DROP TABLE audit; --")
        .get("/api/v1/moderation/audit")
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid_parameter"));
  }

  @Test
  void nothingWrittenCanBeChangedAndNothingIsWrittenOutsideAChange() {
    assertThrows(
        IllegalStateException.class, () -> database.number("DELETE FROM audit RETURNING 1"));
    assertThrows(
        IllegalStateException.class,
        () -> database.number("UPDATE audit SET action = 'a.b' RETURNING 1"));
    assertThrows(
        RuntimeException.class,
        () -> audit.record("thing.made", "thing", UUID.randomUUID(), Map.of()));
  }

  @Test
  void aLoginWithoutAProviderIsToldToJoin() {
    given()
        .auth()
        .oauth2(Tokens.of("provider-new"))
        .get("/api/v1/my/listings")
        .then()
        .statusCode(404)
        .body("code", equalTo("no_provider"));
  }
}
