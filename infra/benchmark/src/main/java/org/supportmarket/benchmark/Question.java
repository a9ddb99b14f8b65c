package org.supportmarket.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One query, ready to be sent.
 *
 * @param requests whole HTTP requests, sent one after the other; a question is answered when the
 *     last of them is
 */
record Question(List<byte[]> requests) {

  static Question get(String path) {
    return new Question(
        List.of(
            ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII)));
  }
}
