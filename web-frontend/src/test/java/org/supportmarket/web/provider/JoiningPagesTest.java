package org.supportmarket.web.provider;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.testkit.WithStack;
import org.supportmarket.web.neighbours.Forms;
import org.supportmarket.web.neighbours.Neighbours;
import org.supportmarket.web.neighbours.Samples;
import org.supportmarket.web.neighbours.SignedIn;
import org.supportmarket.web.neighbours.WithNeighbours;

@QuarkusTest
@WithStack("web")
@WithNeighbours
class JoiningPagesTest {
  private static final String MY = "/catalogue/api/v1/my";
  private static final String ID = "0d111111-0000-0000-0000-000000000009";
  private static final String EVIDENCE = "/provider/accreditations/" + ID + "/evidence";

  @BeforeEach
  void nobodyHasJoinedYet() {
    Neighbours.reset();
    Neighbours.refuse(MY + "/provider", 404, "no_provider", "Join first.");
    Neighbours.answer("/catalogue/api/v1/accreditation-kinds", Samples.accreditationKinds());
    Neighbours.answer(MY + "/accreditations", "[" + Samples.claim(ID, "rejected") + "]");
  }

  @Test
  void aLoginWithoutAProviderIsLedToJoin() {
    get("/provider").then().statusCode(303).header("Location", endsWith("/provider/join"));
    get("/provider/join").then().statusCode(200).body(containsString("Join Support Market"));
  }

  @Test
  void joiningSendsWhatWasTypedAndAMistakeLosesNothing() {
    Forms.post(
            "provider-new", "/provider/join", "name", "Nadia <Newell>", "website", "nadia.example")
        .then()
        .statusCode(422)
        .body(
            allOf(
                containsString("value=\"Nadia &lt;Newell&gt;\""),
                containsString("Choose how you work"),
                containsString("href=\"#email\"")));
    Neighbours.answer(MY + "/provider", Samples.myProvider("applied"));
    join().then().statusCode(303).header("Location", endsWith("/provider?done=applied"));
    String sent = Neighbours.asked(MY + "/provider").getLast().getBodyAsString();
    assertTrue(sent.contains("\"joins_as\":\"personal-assistant\""), sent);
    assertTrue(sent.contains("\"website\":\"https://nadia.example\""), sent);
    assertTrue(sent.contains("\"works_directly_for_person\":true"), sent);
    get("/provider?done=applied")
        .then()
        .statusCode(200)
        .body(containsString("We are looking at Merrow Home Help"));
  }

  @Test
  void whatTheCatalogueFindsWrongStandsBesideItsField() {
    Neighbours.refuseWith(
        MY + "/provider",
        422,
        """
        {"status":422,"code":"invalid_provider","detail":"Look again.","fields":[{"field":"postcode","reason":"Give a full postcode."}]}
        """);
    join()
        .then()
        .statusCode(422)
        .body(containsString("href=\"#postcode\">Give a full postcode.</a>"));
  }

  @Test
  void whatTheModeratorSaidStandsWithTheAccreditation() {
    get("/provider/accreditations")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("We could not confirm it"),
                containsString("“The picture is too dark”"),
                containsString("Send another file")));
  }

  @Test
  void aClaimGoesOnToItsFile() {
    Neighbours.answer(MY + "/accreditations", Samples.claim(ID, "claimed"));
    Forms.post(
            "provider-new",
            "/provider/accreditations/new",
            "kind",
            "public-liability",
            "issuer",
            "Harbour Mutual",
            "reference",
            "HM 12",
            "valid_to-day",
            "3",
            "valid_to-month",
            "3",
            "valid_to-year",
            "2099")
        .then()
        .statusCode(303)
        .header("Location", endsWith(EVIDENCE + "?done=claimed"));
    assertTrue(
        Neighbours.asked(MY + "/accreditations")
            .getLast()
            .getBodyAsString()
            .contains("\"valid_to\":\"2099-03-03\""));
  }

  @Test
  void aFileIsPassedOnByteByByte() {
    byte[] file = "%PDF-1.7 \u0000\u00ff %%EOF".getBytes(StandardCharsets.ISO_8859_1);
    Neighbours.answer(MY + "/accreditations/" + ID + "/evidence", Samples.claim(ID, "claimed"));
    Forms.upload("provider-new", EVIDENCE, file)
        .then()
        .statusCode(303)
        .header("Location", endsWith("/provider/accreditations?done=evidence"));
    assertArrayEquals(
        file, Neighbours.asked(MY + "/accreditations/" + ID + "/evidence").getFirst().getBody());
  }

  @Test
  void theFileThatWasSentCanBeOpenedAgain() {
    get("/provider/accreditations")
        .then()
        .body(containsString("href=\"" + EVIDENCE + "/file\">Open the file we have"));
    Neighbours.answer(MY + "/accreditations/" + ID + "/evidence", "the file");
    get(EVIDENCE + "/file")
        .then()
        .statusCode(200)
        .header("Content-Disposition", containsString("attachment"))
        .header("Cache-Control", "no-store")
        .body(equalTo("the file"));
  }

  @Test
  void aFileThatIsTooLargeIsToldInWordsAndGoesNoFurther() {
    get(EVIDENCE).then().statusCode(200).body(containsString("at most 5 MB"));
    Forms.upload("provider-new", EVIDENCE, new byte[6 * 1024 * 1024])
        .then()
        .statusCode(413)
        .body(containsString("href=\"#file\">The file is larger than 5 MB."));
    assertTrue(Neighbours.asked(MY + "/accreditations/" + ID + "/evidence").isEmpty());
    Forms.upload("provider-new", EVIDENCE, new byte[0])
        .then()
        .statusCode(422)
        .body(containsString("Choose a file"));
  }

  @Test
  void onlyTheFormForFilesTakesMoreThanAForm() {
    int status =
        Forms.post("provider-new", "/provider/join", "about", "x".repeat(300 * 1024)).statusCode();
    assertEquals(413, status);
  }

  @Test
  void aFileTheCatalogueCannotReadIsToldBesideTheField() {
    Neighbours.refuse(
        MY + "/accreditations/" + ID + "/evidence",
        422,
        "invalid_evidence",
        "This is not a whole PDF, JPEG or PNG file.");
    Forms.upload("provider-new", EVIDENCE, "hello".getBytes(StandardCharsets.UTF_8))
        .then()
        .statusCode(422)
        .body(containsString("href=\"#file\">This is not a whole PDF"));
  }

  @Test
  void questionsLeadToTheirConversation() {
    Neighbours.answer(
        MY + "/provider/questions",
        """
        {"total_items":1,"page_number":1,"size":1,"total_pages":1,"contents":[{"id":"%s","listing":{"id":"%s","name":"Gardening"},
         "kind":"quote","status":"open","asked_by":"Hazel","asked_at":"2026-03-03T14:30:00Z","changed_at":"2026-03-03T14:30:00Z"}]}
        """
            .formatted(ID, Samples.CLEANING));
    get("/provider/questions")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("One question waits for your answer"),
                containsString("Hazel wants a quote for Gardening"),
                containsString("href=\"/questions/" + ID)));
  }

  @Test
  void howOftenItWasSeenStandsInATable() {
    Neighbours.answer(
        MY + "/shown",
        """
        {"from":"2026-02-01","to":"2026-03-02","shown":1204,"opened":12,"by_listing":[{"listing_id":"%s","name":"Gardening","shown":1204,"opened":12}]}
        """
            .formatted(Samples.CLEANING));
    get("/provider/shown")
        .then()
        .statusCode(200)
        .body(containsString("People opened your pages 12 times"), containsString("1,204"));
  }

  @Test
  void theProfileTellsThatTheNewNameIsBeingChecked() {
    Neighbours.answer(
        MY + "/provider",
        Samples.myProvider("active")
            .replace(
                "\"change\":null",
                "\"change\":{\"name\":\"N\",\"about\":\"A\",\"state\":\"submitted\",\"reason\":null,\"submitted_at\":\"2026-03-03T14:30:00Z\"}"));
    get("/provider/profile")
        .then()
        .statusCode(200)
        .body(
            allOf(
                containsString("We are checking the name"),
                containsString("value=\"01632 960 234\""),
                not(containsString("Ask to join"))));
  }

  private static Response join() {
    return Forms.post(
        "provider-new",
        "/provider/join",
        "joins_as",
        "personal-assistant",
        "name",
        "Nadia Newell",
        "about",
        "I help people wash and dress.",
        "works_directly_for_person",
        "yes",
        "phone",
        "01632 960 003",
        "email",
        "nadia@example.org",
        "website",
        "nadia.example",
        "district",
        "Alderwick");
  }

  private static Response get(String path) {
    return SignedIn.as("provider-new").get(path);
  }
}
