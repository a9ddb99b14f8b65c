package org.supportmarket.web.neighbours;

import io.restassured.response.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Forms as a browser sends them from one of our own pages. */
public final class Forms {
  private Forms() {}

  /** Sends names and values, in turn. */
  public static Response post(String user, String path, String... fields) {
    String body =
        IntStream.range(0, fields.length / 2)
            .mapToObj(i -> encoded(fields[2 * i]) + "=" + encoded(fields[2 * i + 1]))
            .collect(Collectors.joining("&"));
    return SignedIn.as(user)
        .header("Sec-Fetch-Site", "same-origin")
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .body(body)
        .post(path);
  }

  /** Sends one file in a field called "file". */
  public static Response upload(String user, String path, byte[] file) {
    return SignedIn.as(user)
        .header("Sec-Fetch-Site", "same-origin")
        .multiPart("file", "insurance.pdf", file, "application/pdf")
        .post(path);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
