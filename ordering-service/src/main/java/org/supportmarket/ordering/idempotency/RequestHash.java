package org.supportmarket.ordering.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** What makes two requests the same: what is asked, about what, and every field we read. */
final class RequestHash {
  private RequestHash() {}

  static byte[] of(ObjectMapper json, String operation, Object... parts) {
    try {
      String text = json.writeValueAsString(List.of(operation, parts));
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (JsonProcessingException | NoSuchAlgorithmException e) {
      throw new IllegalStateException("A request could not be hashed", e);
    }
  }
}
