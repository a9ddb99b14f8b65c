package org.supportmarket.catalogue.imports;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.catalogue.Database;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

/** A provider that joins turns out to be one the register brought. */
@QuarkusTest
@WithStack("catalogue")
class TakeOverTest {
  @Inject Database database;

  private final String number = UUID.randomUUID().toString().substring(0, 8).toUpperCase();
  private final String place = "8-" + number;
  private final UUID entry = CqcIds.provider("9-" + number);
  private final UUID listing = CqcIds.listing(place, "homecare");

  @BeforeEach
  void whatTheRegisterBrought() {
    imported();
  }

  @Test
  void aModeratorSeesTheEntryBesideTheApplicationAndMakesThemOne() {
    UUID applicant = anApplicant(place);
    UUID draft = aDraftOf(applicant);
    moderator()
        .get("/api/v1/moderation/providers/" + applicant)
        .then()
        .statusCode(200)
        .body("cqc_id", equalTo(place))
        .body("entry.id", equalTo(entry.toString()))
        .body("entry.name", equalTo("Life Care Ltd"))
        .body("entry.postcode", equalTo("LC1 1AA"))
        .body("entry.listings", equalTo(1))
        .body("entry.taken", equalTo(false));

    same(applicant, entry)
        .statusCode(200)
        .body("id", equalTo(entry.toString()))
        .body("state", equalTo("active"));
    given()
        .get("/api/v1/providers/" + entry)
        .then()
        .statusCode(200)
        .body("name", equalTo("Life Care Ltd"))
        .body("about", equalTo("We know each other."));
    given().get("/api/v1/providers/" + applicant).then().statusCode(404);
    assertEquals(1, database.count("provider_login WHERE provider_id = '" + entry + "'"));
    assertEquals(
        1,
        database.count("listing WHERE id = '%s' AND provider_id = '%s'".formatted(draft, entry)));
    assertEquals(
        1,
        database.count("outbox WHERE type LIKE '%provider-linked%' AND subject = '" + entry + "'"));

    imported();
    given()
        .get("/api/v1/providers/" + entry)
        .then()
        .body("about", equalTo("We know each other."))
        .body("regulated", equalTo(true));
    given()
        .get("/api/v1/listings/" + listing)
        .then()
        .statusCode(200)
        .body("provider.id", equalTo(entry.toString()));
  }

  @Test
  void aSecondWhoClaimsTheSameEntryIsRefused() {
    UUID first = anApplicant(place);
    UUID second = anApplicant("9-" + number);
    same(first, entry).statusCode(200);
    same(second, entry)
        .statusCode(409)
        .body("code", equalTo("entry_taken"))
        .body("detail", containsString("Somebody acts for Life Care Ltd already"));
    moderator()
        .get("/api/v1/moderation/providers/" + second)
        .then()
        .body("state", equalTo("applied"))
        .body("entry.taken", equalTo(true));
    given()
        .auth()
        .oauth2(Tokens.of("provider2"))
        .contentType("application/json")
        .body(
            """
            {"name": "Third", "joins_as": "organisation", "about": "x", "phone": "01632 960 123",
             "email": "a@b.example", "district": "Alderwick",
             "works_directly_for_person": false, "cqc_id": "%s"}
            """
                .formatted(place))
        .put("/api/v1/my/provider")
        .then()
        .statusCode(422)
        .body("fields[0].field", equalTo("cqc_id"));
  }

  @Test
  void onlyWhatStandsUnderTheToldNumberCanBeTaken() {
    UUID applicant = anApplicant(null);
    same(applicant, entry).statusCode(409).body("code", equalTo("changed_meanwhile"));
    given()
        .auth()
        .oauth2(Tokens.of("provider2"))
        .contentType("application/json")
        .body("{\"provider_id\": \"" + entry + "\"}")
        .post("/api/v1/moderation/providers/" + applicant + "/same-as")
        .then()
        .statusCode(403);
  }

  private static ValidatableResponse same(UUID applicant, UUID entry) {
    return moderator()
        .contentType("application/json")
        .body("{\"provider_id\": \"" + entry + "\"}")
        .post("/api/v1/moderation/providers/" + applicant + "/same-as")
        .then();
  }

  private UUID anApplicant(String claim) {
    UUID id = UUID.randomUUID();
    database.number(
        """
        INSERT INTO provider (id, name, name_provisional, micro, about, phone, email, district, status,
                              joins_as, cqc_claim, applied_at, changed_at)
        VALUES ('%s', 'Life Care', false, false, 'We know each other.', '01632 960 700', 'life@example.org',
                'Dunmere', 'applied', 'organisation', %s, now(), now())
        RETURNING 1
        """
            .formatted(id, claim == null ? "NULL" : "'" + claim + "'"));
    database.number(
        """
        INSERT INTO provider_login (issuer, subject, provider_id, linked_at)
        VALUES ('https://issuer.example', '%s', '%s', now()) RETURNING 1
        """
            .formatted(id, id));
    return id;
  }

  private UUID aDraftOf(UUID provider) {
    UUID id = UUID.randomUUID();
    database.number(
        """
        INSERT INTO listing (id, provider_id, status, version, index_revision, kind, category, name, summary,
                             description, orderable, included, not_included, changed_at)
        VALUES ('%s', '%s', 'draft', 1, 1, 'service', 'domestic-help', 'Cleaning', '', '', false, '{}', '{}', now())
        RETURNING 1
        """
            .formatted(id, provider));
    return id;
  }

  private void imported() {
    String file =
        """
        Name,Address,Postcode,Provider name,CQC Provider ID,CQC Location ID,Service types
        Life House,1 Life Lane,LC1 1AA,Life Care Ltd,9-%s,8-%s,Homecare agencies
        """
            .formatted(number, number);
    given()
        .auth()
        .oauth2(Tokens.of("operator1"))
        .contentType("application/octet-stream")
        .body(file.getBytes(StandardCharsets.UTF_8))
        .post("/api/v1/imports/cqc-directory")
        .then()
        .statusCode(200)
        .body("taken", equalTo(1));
  }

  private static io.restassured.specification.RequestSpecification moderator() {
    return given().auth().oauth2(Tokens.of("moderator1"));
  }
}
