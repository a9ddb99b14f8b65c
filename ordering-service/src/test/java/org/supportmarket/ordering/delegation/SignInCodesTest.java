package org.supportmarket.ordering.delegation;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.supportmarket.ordering.fixture.Calls.as;
import static org.supportmarket.ordering.fixture.Sql.asOwner;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.ordering.fixture.Holders;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

/** How somebody whom a care manager registered comes to sign in. */
@QuarkusTest
@WithStack("ordering")
class SignInCodesTest {
  @Inject Holders holders;
  private String person;

  @BeforeEach
  void somebodyWithoutALogin() {
    holders.person("holder1");
    nobodysLogin();
    person = registered();
  }

  /** Whoever needs holder2 to be somebody says so. */
  @AfterEach
  void nobodysLogin() {
    asOwner("DELETE FROM login WHERE subject = ?", Tokens.subjectOf("holder2").toString());
  }

  @Test
  void whoeverTypesInTheCodeIsThatPersonFromThenOn() {
    String old = code();
    String code = code();
    as("holder2").get("/api/v1/me").then().body("person_id", nullValue());
    typed("holder2", old).then().statusCode(404).body("code", equalTo("invitation_unknown"));
    typed("holder2", code.toLowerCase()).then().statusCode(200).body("person_id", equalTo(person));
    as("holder2").get("/api/v1/me").then().body("person_id", equalTo(person));
    as("holder2").get("/api/v1/people/{person}/budgets", person).then().statusCode(200);
    typed("holder2", code).then().statusCode(404);
    give().then().statusCode(409).body("code", equalTo("already_linked"));
  }

  @Test
  void aLoginOfAnotherKindOrOfSomebodyElseGetsNothingAndTheCodeStaysGood() {
    String code = code();
    typed("supporter1", code).then().statusCode(403).body("code", equalTo("not_granted"));
    typed("holder2", code).then().statusCode(200);
    person = registered();
    typed("holder2", code()).then().statusCode(409).body("code", equalTo("already_linked"));
  }

  @Test
  void aCodeIsGoodForTwoWeeks() {
    String code = code();
    asOwner("UPDATE sign_in_code SET until = now() WHERE person_id = ?::uuid", person);
    typed("holder2", code).then().statusCode(404).body("code", equalTo("invitation_unknown"));
  }

  private static String registered() {
    return as("care-manager1")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType(ContentType.JSON)
        .body(Map.of("name", "Edith Marlow"))
        .post("/api/v1/people")
        .then()
        .statusCode(201)
        .body("has_login", equalTo(false))
        .extract()
        .path("person_id");
  }

  private String code() {
    return give().then().statusCode(201).extract().path("code");
  }

  private Response give() {
    return as("care-manager1").post("/api/v1/people/{person}/sign-in-code", person);
  }

  private static Response typed(String username, String code) {
    return as(username)
        .contentType(ContentType.JSON)
        .body(Map.of("code", code))
        .post("/api/v1/me/invitations");
  }
}
