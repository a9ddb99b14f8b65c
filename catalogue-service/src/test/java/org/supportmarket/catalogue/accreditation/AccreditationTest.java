package org.supportmarket.catalogue.accreditation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.supportmarket.catalogue.Database;
import org.supportmarket.catalogue.Shelf;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

@QuarkusTest
@WithStack("catalogue")
class AccreditationTest {
  private static final byte[] PDF = bytes("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n%%EOF\n");

  @Inject Shelf shelf;
  @Inject Clock clock;
  @Inject Database database;
  @Inject RecordAccreditation register;

  private UUID provider;
  private LocalDate today;

  @BeforeEach
  void theProvider() {
    provider = shelf.theProviderOfProvider1();
    today = LocalDate.now(clock);
  }

  @AfterEach
  void withdrawAll() {
    for (String id :
        provider1()
            .get("/api/v1/my/accreditations")
            .path("id")
            .toString()
            .replaceAll("[\\[\\] ]", "")
            .split(",")) {
      if (!id.isEmpty()) {
        provider1().delete("/api/v1/my/accreditations/" + id);
      }
    }
  }

  @Test
  void kindsAreDataThatAnybodyCanRead() {
    given()
        .get("/api/v1/accreditation-kinds")
        .then()
        .statusCode(200)
        .body("kind", hasItems("cqc-registered", "user-led", "council-framework"))
        .body("find { it.kind == 'public-liability' }.needs_expiry", equalTo(true));
  }

  @Test
  void whatAKindNeedsHasToBeSaidAndEachKindOnce() {
    claim("public-liability", null, null)
        .statusCode(422)
        .body("code", equalTo("invalid_accreditation"))
        .body("fields.field", hasItems("reference", "valid_to"));
    claim("public-liability", "P-1", today.minusDays(1))
        .statusCode(422)
        .body("fields.field", hasItem("valid_to"));
    claim("alchemy", "P-1", today).statusCode(422).body("fields.field", hasItem("kind"));
    claim("public-liability", "P-1", today.plusDays(90)).statusCode(201);
    claim("public-liability", "P-2", today.plusDays(90))
        .statusCode(409)
        .body("code", equalTo("accreditation_exists"));
  }

  @Test
  void aClaimIsMarkedAsSuchUntilAModeratorSaysHowItWasChecked() {
    String id = claim("public-liability", "P-1", today.plusDays(90)).extract().path("id");
    onThePage("public-liability").body("accreditations[0].status", equalTo("claimed"));
    moderator()
        .get("/api/v1/moderation/accreditations")
        .then()
        .statusCode(200)
        .body("contents.id", hasItem(id));

    decide(id, "verify", "{\"how\": \"Insurer asked by telephone\"}").statusCode(200);
    onThePage("public-liability")
        .body("accreditations[0].status", equalTo("verified"))
        .body("accreditations[0].verified_by", equalTo("Support Market"))
        .body("accreditations[0].verified_how", equalTo("Insurer asked by telephone"))
        .body("accreditations[0].verified_on", equalTo(today.toString()))
        .body("accreditations[0].reference", nullValue());
    decide(id, "verify", "{\"how\": \"Again\"}")
        .statusCode(409)
        .body("code", equalTo("wrong_status"));

    change(id, "public-liability", "P-9").statusCode(200).body("status", equalTo("claimed"));
    decide(id, "reject", "{\"reason\": \"The insurer does not know it.\"}").statusCode(200);
    given()
        .get("/api/v1/providers/" + provider)
        .then()
        .body("accreditations.kind", not(hasItem("public-liability")));
    provider1()
        .get("/api/v1/my/accreditations")
        .then()
        .body("find { it.id == '" + id + "' }.reason", containsString("does not know"));
  }

  @Test
  void whatHasRunOutLosesItsBadgeByItself() {
    AccreditationView badge =
        new AccreditationView(
            "first-aid",
            "First aid",
            AccreditationStatus.VERIFIED,
            today,
            null,
            null,
            null,
            null,
            null,
            null);
    assertTrue(badge.countsOn(today));
    assertFalse(badge.countsOn(today.plusDays(1)));
  }

  @Test
  void whatARegisterSaysIsNotForTheProviderToChange() {
    UUID other = shelf.theProviderOfProvider1();
    register.record(
        other,
        new AccreditationDetails(
            "living-wage",
            "Pays the real living wage",
            "LW",
            "Fair Pay North",
            null,
            AccreditationStatus.VERIFIED));
    String id =
        provider1().get("/api/v1/my/accreditations").path("find { it.kind == 'living-wage' }.id");
    change(id, "living-wage", "LW-2").statusCode(409).body("code", equalTo("from_register"));
    as("provider2").delete("/api/v1/my/accreditations/" + id).then().statusCode(404);
  }

  static Stream<Arguments> files() {
    byte[] png = {
      (byte) 0x89,
      'P',
      'N',
      'G',
      '\r',
      '\n',
      0x1A,
      '\n',
      0,
      0,
      0,
      13,
      'I',
      'H',
      'D',
      'R',
      0,
      0,
      0,
      0,
      'I',
      'E',
      'N',
      'D',
      (byte) 0xAE,
      'B',
      0x60,
      (byte) 0x82
    };
    byte[] jpeg = {
      (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 0, (byte) 0xFF, (byte) 0xD9
    };
    return Stream.of(
        Arguments.of("a PDF", PDF, 200, null),
        Arguments.of("a PNG", png, 200, null),
        Arguments.of("a JPEG", jpeg, 200, null),
        Arguments.of("half a PNG", Arrays.copyOf(png, 20), 422, "invalid_evidence"),
        Arguments.of("a page", bytes("<html><script>1</script>"), 422, "invalid_evidence"),
        Arguments.of(
            "a page behind a PDF's name", bytes("x%PDF-1.7 %%EOF"), 422, "invalid_evidence"),
        Arguments.of("nothing", new byte[0], 422, "invalid_evidence"),
        Arguments.of("too much", tooMuch(), 413, "evidence_too_large"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void evidenceIsWhatItsContentSays(String what, byte[] file, int status, String code) {
    String id = claim("dbs-checked", null, null).extract().path("id");
    send(id, file).statusCode(status).body("code", equalTo(code));
  }

  @Test
  void evidenceIsServedToStaffAndItsProviderOnlyAndGoesWithTheClaim() {
    String id = claim("dbs-checked", null, null).extract().path("id");
    send(id, PDF).body("evidence.media_type", equalTo("application/pdf"));
    String mine = "/api/v1/my/accreditations/" + id + "/evidence";
    String staffs = "/api/v1/moderation/accreditations/" + id + "/evidence";

    moderator()
        .get(staffs)
        .then()
        .statusCode(200)
        .contentType("application/pdf")
        .header("Content-Disposition", containsString("attachment"))
        .header("X-Content-Type-Options", "nosniff");
    provider1().get(mine).then().statusCode(200);
    as("provider2").get(mine).then().statusCode(404);
    as("holder1").get(staffs).then().statusCode(403);
    provider1().get(staffs).then().statusCode(403);
    given().get(staffs).then().statusCode(401);
    assertEquals(
        1,
        database.count("audit WHERE action = 'evidence.seen' AND subject_id = '" + provider + "'"));

    provider1().delete("/api/v1/my/accreditations/" + id).then().statusCode(204);
    assertEquals(0, database.count("evidence WHERE accreditation_id = '" + id + "'"));
    moderator().get(staffs).then().statusCode(404);
  }

  private ValidatableResponse onThePage(String kind) {
    return given()
        .get("/api/v1/providers/" + provider)
        .then()
        .statusCode(200)
        .rootPath("")
        .body("accreditations.kind", hasItem(kind));
  }

  private static ValidatableResponse claim(String kind, String reference, LocalDate validTo) {
    return provider1()
        .contentType("application/json")
        .body(body(kind, reference, validTo))
        .post("/api/v1/my/accreditations")
        .then();
  }

  private ValidatableResponse change(String id, String kind, String reference) {
    return provider1()
        .contentType("application/json")
        .body(body(kind, reference, today.plusDays(30)))
        .put("/api/v1/my/accreditations/" + id)
        .then();
  }

  private static String body(String kind, String reference, LocalDate validTo) {
    return "{\"kind\": \"%s\", \"issuer\": \"Harbour Mutual\", \"reference\": %s, \"valid_to\": %s}"
        .formatted(kind, quoted(reference), quoted(validTo));
  }

  private static String quoted(Object value) {
    return value == null ? "null" : "\"" + value + "\"";
  }

  private static ValidatableResponse send(String id, byte[] file) {
    return provider1()
        .contentType("image/gif")
        .body(file)
        .put("/api/v1/my/accreditations/" + id + "/evidence")
        .then();
  }

  private static ValidatableResponse decide(String id, String what, String body) {
    return moderator()
        .contentType("application/json")
        .body(body)
        .post("/api/v1/moderation/accreditations/" + id + "/" + what)
        .then();
  }

  private static RequestSpecification provider1() {
    return as("provider1");
  }

  private static RequestSpecification moderator() {
    return as("moderator1");
  }

  private static RequestSpecification as(String login) {
    return given().auth().oauth2(Tokens.of(login));
  }

  private static byte[] tooMuch() {
    byte[] file = Arrays.copyOf(PDF, EvidenceFile.MOST_BYTES + 1);
    Arrays.fill(file, PDF.length, file.length, (byte) ' ');
    return file;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
