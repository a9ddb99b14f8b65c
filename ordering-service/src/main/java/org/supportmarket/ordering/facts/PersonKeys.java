package org.supportmarket.ordering.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.supportmarket.ordering.budget.FinancialYear;

/**
 * Pseudonyms of people, for counting different ones within a financial year. Only who has the key
 * can tell whose they are; next year's of the same person is another one.
 */
@ApplicationScoped
class PersonKeys {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int SHORTEST_KEY = 16;

  /** 128 bits: no two people get the same. */
  private static final int BYTES = 16;

  private final SecretKeySpec key;

  PersonKeys(@ConfigProperty(name = "support-market.facts.person-key") String key) {
    if (key.length() < SHORTEST_KEY) {
      throw new IllegalArgumentException(
          "The key of people's pseudonyms is too short to keep them");
    }
    this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  String of(UUID person, LocalDate day) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      String whose = person + " " + FinancialYear.of(day).label();
      byte[] sealed = mac.doFinal(whose.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(sealed, BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This machine cannot make pseudonyms", e);
    }
  }
}
