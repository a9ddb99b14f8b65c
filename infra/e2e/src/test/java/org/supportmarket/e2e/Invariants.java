package org.supportmarket.e2e;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import org.supportmarket.stack.Part;
import org.supportmarket.testkit.Tokens;

/** The ledger's own proof, as the operator asks for it. */
final class Invariants {
  private Invariants() {}

  static void hold(Market market) {
    given()
        .auth()
        .oauth2(Tokens.of("operator1"))
        .get(market.url(Part.ORDERING) + "/api/v1/ledger/invariants")
        .then()
        .statusCode(200)
        .body("invariants.findAll { !it.ok }", equalTo(java.util.List.of()))
        .body("ok", equalTo(true));
  }
}
