package org.supportmarket.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The realm as code, applied under another name to the Keycloak of the test stack. */
class RealmTest {
  private static final String NAME = "realm-under-test";
  private static Stack stack;

  @BeforeAll
  static void servers() {
    stack = Stack.attachOrStart(Settings.forTests(), new Progress(System.err));
  }

  @AfterEach
  void remove() {
    if (admin().find("/realms/" + NAME).isPresent()) {
      admin().delete("/realms/" + NAME);
    }
  }

  @Test
  void anEmptyStartHasNeitherSampleUsersNorTheDirectGrantClient() throws IOException {
    Realm realm = empty();
    realm.apply();

    assertEquals(0, admin().get("/realms/" + NAME + "/users").size());
    assertTrue(realm.client("sample-cli").isEmpty());
    assertEquals(401, tokenStatus(NAME));
    for (JsonNode client : admin().get("/realms/" + NAME + "/clients")) {
      boolean keycloaksOwn = client.path("clientId").asText().equals("admin-cli");
      assertTrue(
          keycloaksOwn || !client.path("directAccessGrantsEnabled").asBoolean(),
          client.path("clientId").asText());
    }
  }

  @Test
  void withTheSampleTheLoginsWorkAndApplyingAgainChangesNothing() throws IOException {
    // The users' ids are fixed and Keycloak wants them unique, so this is the stack's own realm.
    String path = "/realms/" + Realm.NAME;
    JsonNode users = admin().get(path + "/users?max=1000");
    Set<String> usersBefore = inNoOrder(users);
    Set<String> scopesBefore = inNoOrder(admin().get(path + "/client-scopes"));
    Set<String> names = new TreeSet<>();
    users.forEach(user -> names.add(user.path("username").asText()));

    new Realm(stack.settings(), stack.secrets()).apply();

    assertTrue(
        names.containsAll(
            List.of(
                "holder1",
                "holder2",
                "holder-other",
                "supporter1",
                "fund-holder1",
                "provider1",
                "provider2",
                "provider-new",
                "care-manager1",
                "care-manager2",
                "safeguarding1",
                "commissioner1",
                "commissioner-other",
                "finance1",
                "moderator1",
                "moderator2",
                "operator1")),
        names.toString());
    assertEquals(Set.of(), changed(usersBefore, inNoOrder(admin().get(path + "/users?max=1000"))));
    assertEquals(Set.of(), changed(scopesBefore, inNoOrder(admin().get(path + "/client-scopes"))));
    assertEquals(200, tokenStatus(Realm.NAME));
  }

  @Test
  void allRolesAreThereAndOnlyAdministratorsEditWhoSomebodyActsFor() {
    empty().apply();

    Set<String> roles = new TreeSet<>();
    admin()
        .get("/realms/" + NAME + "/roles")
        .forEach(role -> roles.add(role.path("name").asText()));
    assertTrue(
        roles.containsAll(
            List.of(
                "budget-holder",
                "self-funder",
                "supporter",
                "fund-holder",
                "provider",
                "care-manager",
                "council-finance",
                "commissioner",
                "safeguarding",
                "moderator",
                "operator",
                "feed-reader")),
        roles.toString());
    for (JsonNode attribute :
        admin().get("/realms/" + NAME + "/users/profile").path("attributes")) {
      if (Set.of("council", "provider").contains(attribute.path("name").asText())) {
        assertEquals("[\"admin\"]", attribute.path("permissions").path("edit").toString());
      }
    }
    JsonNode settings = admin().get("/realms/" + NAME);
    assertEquals(300, settings.path("accessTokenLifespan").asInt());
    assertFalse(settings.path("revokeRefreshToken").asBoolean());
    assertTrue(settings.path("bruteForceProtected").asBoolean());
    assertFalse(settings.path("registrationAllowed").asBoolean());
  }

  @Test
  void noServiceGetsATokenBeforeItsAccountHasItsRoles() throws Exception {
    Realm realm = empty();
    try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
      Future<String> first = beside.submit(RealmTest::firstTokenOfRatings);
      realm.apply();
      String claims =
          new String(
              Base64.getUrlDecoder().decode(first.get().split("\\.")[1]), StandardCharsets.UTF_8);
      assertTrue(claims.contains("feed-reader"), claims);
    }
  }

  /** As a service does that starts beside Keycloak: it asks until it is given one. */
  private static String firstTokenOfRatings() throws IOException {
    String form =
        "grant_type=client_credentials&client_id=ratings-service&client_secret="
            + stack.secrets().of("ratings-service");
    HttpResponse<String> answer;
    do {
      answer = tokenAnswer(NAME, form);
    } while (answer.statusCode() != 200);
    return Admin.JSON.readTree(answer.body()).path("access_token").asText();
  }

  private static Realm empty() {
    Settings shared = stack.settings();
    Settings settings = new Settings(shared.home(), shared.data(), shared.basePort(), false, false);
    return new Realm(settings, stack.secrets(), NAME);
  }

  private static Admin admin() {
    return new Admin(stack.settings().url(Part.KEYCLOAK), stack.secrets().of("keycloak-admin"));
  }

  private static int tokenStatus(String realm) throws IOException {
    return tokenAnswer(
            realm, "grant_type=password&client_id=sample-cli&username=holder1&password=sample")
        .statusCode();
  }

  private static HttpResponse<String> tokenAnswer(String realm, String form) throws IOException {
    String url = stack.settings().url(Part.KEYCLOAK) + "/realms/" + realm;
    return Web.send(
        HttpRequest.newBuilder(URI.create(url + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build());
  }

  /** What is in one of them only: few lines to read where the whole would be pages. */
  private static Set<String> changed(Set<String> before, Set<String> after) {
    Set<String> changed = new TreeSet<>(before);
    changed.removeAll(after);
    Set<String> added = new TreeSet<>(after);
    added.removeAll(before);
    changed.addAll(added);
    return changed;
  }

  /**
   * Every value of a JSON tree with its path; Keycloak lists the same things in another order each
   * time.
   */
  private static Set<String> inNoOrder(JsonNode node) {
    Set<String> leaves = new TreeSet<>();
    for (JsonNode one : node) {
      String id = one.path("id").asText();
      if (one.isContainerNode()) {
        inNoOrder(one).forEach(leaf -> leaves.add(id + " " + leaf));
      } else {
        leaves.add(one.asText());
      }
    }
    node.properties()
        .forEach(
            field -> {
              if (field.getValue().isValueNode()) {
                leaves.add(field.getKey() + "=" + field.getValue().asText());
              }
            });
    return leaves;
  }
}
