package org.supportmarket.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class TokensTest {
  @Test
  void aTokenSaysWhoItIsAndForWhom() throws IOException {
    JsonNode claims = claims(Tokens.of("provider1"));

    assertEquals(Tokens.issuer(), claims.path("iss").asText());
    assertEquals(Tokens.subjectOf("provider1").toString(), claims.path("sub").asText());
    assertEquals("provider1", claims.path("preferred_username").asText());
    assertEquals("Priya Parmar", claims.path("name").asText());
    assertEquals("support-market", claims.path("aud").asText());
    assertEquals("[\"provider\"]", claims.path("realm_access").path("roles").toString());
    assertEquals("E10900001", claims.path("council").asText());
    assertEquals("20fcbc7f-87ed-3c62-a74d-93d5a28c408d", claims.path("provider").asText());
    assertEquals(300, claims.path("exp").asLong() - claims.path("iat").asLong());
  }

  @Test
  void aServiceMayReadFeedsAndNothingElseOfOurs() throws IOException {
    String roles = claims(Tokens.feedReader()).path("realm_access").path("roles").toString();

    assertTrue(roles.contains("feed-reader"), roles);
    assertTrue(!roles.contains("operator"), roles);
  }

  @Test
  void aTokenIsFetchedOnceAMinute() {
    assertSame(Tokens.of("holder1"), Tokens.of("holder1"));
  }

  private static JsonNode claims(String token) throws IOException {
    return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
  }
}
