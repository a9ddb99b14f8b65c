package org.supportmarket.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One query, ready to be sent.
 *
 * @param requests whole HTTP requests, sent one after the other; a question is answered when the
 *     last of them is
 * @param mustSay what each answer must have in it, so that an answer that leaves out half does not
 *     count as quick; empty for any
 */
record Question(List<byte[]> requests, String mustSay) {

  Question(List<byte[]> requests) {
    this(requests, "");
  }

  static Question get(String path) {
    return new Question(List.of(request(path, "application/json")));
  }

  /** A page that must have some words in it. */
  static Question page(String path, String mustSay) {
    return new Question(List.of(request(path, "text/html")), mustSay);
  }

  /** What only somebody with this token is told. */
  static Question signedIn(String path, String token) {
    return new Question(
        List.of(request(path, "application/json", "Authorization: Bearer " + token + "\r\n")));
  }

  boolean isAnsweredBy(KeptConnection.Answer answer) {
    return mustSay.isEmpty() || answer.text().contains(mustSay);
  }

  private static byte[] request(String path, String accepted) {
    return request(path, accepted, "");
  }

  private static byte[] request(String path, String accepted, String more) {
    return ("GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: %s\r\n%s\r\n")
        .formatted(path, accepted, more)
        .getBytes(StandardCharsets.US_ASCII);
  }
}
