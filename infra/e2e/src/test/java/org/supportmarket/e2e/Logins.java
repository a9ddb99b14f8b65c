package org.supportmarket.e2e;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.supportmarket.stack.Part;
import org.supportmarket.stack.Stack;

/** Logins of a test's own, so that it finds nothing but what it did itself. */
final class Logins {
  private final String keycloak;
  private final String token;

  private Logins(String keycloak, String token) {
    this.keycloak = keycloak;
    this.token = token;
  }

  static Logins of(Market market) {
    Stack stack = market.stack();
    String keycloak = stack.settings().url(Part.KEYCLOAK);
    String token =
        given()
            .formParam("grant_type", "password")
            .formParam("client_id", "admin-cli")
            .formParam("username", "admin")
            .formParam("password", stack.secrets().of("keycloak-admin"))
            .post(keycloak + "/realms/master/protocol/openid-connect/token")
            .then()
            .statusCode(200)
            .extract()
            .path("access_token");
    return new Logins(keycloak, token);
  }

  /**
   * Makes a login with the sample's password.
   *
   * @param name first and last
   * @param attributes such as the provider somebody works for
   */
  void make(String username, String name, String role, Map<String, List<String>> attributes) {
    String[] names = name.split(" ", 2);
    Map<String, Object> user =
        Map.of(
            "username",
            username,
            "firstName",
            names[0],
            "lastName",
            names[1],
            "enabled",
            true,
            "attributes",
            attributes,
            "realmRoles",
            List.of(role),
            "credentials",
            List.of(Map.of("type", "password", "value", "sample", "temporary", false)));
    admin()
        .body(Map.of("users", List.of(user), "ifResourceExists", "FAIL"))
        .post("/partialImport")
        .then()
        .statusCode(200);
  }

  private RequestSpecification admin() {
    return given()
        .baseUri(keycloak + "/admin/realms/support-market")
        .auth()
        .oauth2(token)
        .contentType("application/json");
  }
}
