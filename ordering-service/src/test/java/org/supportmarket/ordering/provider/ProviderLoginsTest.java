package org.supportmarket.ordering.provider;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.supportmarket.ordering.fixture.Calls.as;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.supportmarket.ordering.fixture.Market;
import org.supportmarket.ordering.fixture.Sql;
import org.supportmarket.ordering.offer.CatalogueFixture;
import org.supportmarket.testkit.Contracts;
import org.supportmarket.testkit.Tokens;
import org.supportmarket.testkit.WithStack;

/** A login without a provider in its token acts for the one it joined as. */
@QuarkusTest
@WithStack("ordering")
class ProviderLoginsTest {
  @Inject CatalogueFixture catalogue;
  @Inject ObjectMapper json;

  private final UUID joined = UUID.randomUUID();

  @AfterEach
  void nobodyIsLinked() {
    Sql.asOwner("DELETE FROM provider_login");
  }

  @Test
  void aLinkedLoginReachesItsProvidersOrdersUntilTheLinkEnds() {
    as("provider-new").get("/api/v1/providers/{p}/orders", joined).then().statusCode(404);

    link("provider-new", joined, true);
    as("provider-new").get("/api/v1/providers/{p}/orders", joined).then().statusCode(200);
    me("provider-new", equalTo(joined.toString()));
    as("provider-new")
        .get("/api/v1/providers/{p}/orders", Market.BRIGHT_HOMES)
        .then()
        .statusCode(404);

    link("provider-new", joined, false);
    as("provider-new").get("/api/v1/providers/{p}/orders", joined).then().statusCode(404);
    me("provider-new", nullValue());
  }

  @Test
  void theTokensOwnProviderComesFirst() {
    link("provider1", joined, true);
    as("provider1").get("/api/v1/providers/{p}/orders", joined).then().statusCode(404);
    as("provider1").get("/api/v1/providers/{p}/orders", Market.BRIGHT_HOMES).then().statusCode(200);
    me("provider1", equalTo(Market.BRIGHT_HOMES.toString()));
  }

  @Test
  void theCataloguesContractCanBeTakenIn() throws Exception {
    ProviderLinked told = json.treeToValue(Contracts.data("provider-linked"), ProviderLinked.class);
    assertEquals(
        new ProviderLinked(
            UUID.fromString("6b8d0f12-4c3e-4a5d-9e7f-1a2b3c4d5e6f"),
            "http://localhost:8084/realms/support-market",
            "b4d2f0a6-8c1e-4395-97b3-e5a1c7d9f026",
            true),
        told);
    assertEquals(ProviderLinked.TYPE, Contracts.event("provider-linked").path("type").asText());
  }

  private void link(String username, UUID provider, boolean active) {
    catalogue.link(provider, Tokens.issuer(), Tokens.subjectOf(username), active);
  }

  private static void me(String username, Matcher<Object> provider) {
    as(username).get("/api/v1/me").then().statusCode(200).body("provider", provider);
  }
}
