package org.supportmarket.catalogue.openreferral;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Answers with an entity tag made of the content, so that whoever has it already gets 304 and
 * nothing else. The tag is a weak one: the same content may travel compressed.
 */
@ApplicationScoped
class Answers {
  private static final int TAG_BYTES = 16;

  private final ObjectMapper json;

  Answers(ObjectMapper json) {
    this.json = json;
  }

  Response of(Object content, HttpHeaders asked) {
    byte[] body = bytes(content);
    String tag = "W/\"" + hash(body) + "\"";
    Response.ResponseBuilder answer =
        knows(asked.getRequestHeader(HttpHeaders.IF_NONE_MATCH), tag)
            ? Response.notModified()
            : Response.ok(body, MediaType.APPLICATION_JSON_TYPE);
    return answer
        .header(HttpHeaders.ETAG, tag)
        .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
        .build();
  }

  /** A copy on the way may have made a strong tag weak or the other way round. */
  private static boolean knows(List<String> known, String tag) {
    return known.stream()
        .flatMap(line -> Arrays.stream(line.split(",")))
        .map(String::strip)
        .anyMatch(one -> one.equals("*") || opaque(one).equals(opaque(tag)));
  }

  private static String opaque(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }

  private byte[] bytes(Object content) {
    try {
      return json.writeValueAsBytes(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An answer of the feed could not be written", e);
    }
  }

  private static String hash(byte[] body) {
    try {
      byte[] whole = MessageDigest.getInstance("SHA-256").digest(body);
      return HexFormat.of().formatHex(whole, 0, TAG_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
