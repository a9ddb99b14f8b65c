package org.supportmarket.web.layout;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses on our own site. */
public final class Here {
  private static final int LONGEST = 2000;

  private Here() {}

  /** The path and query being asked for, such as {@code /search?q=lunch}. */
  static String address(UriInfo uri) {
    URI asked = uri.getRequestUri();
    String address =
        asked.getRawPath() + (asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery());
    return address.length() > LONGEST ? asked.getRawPath() : address;
  }

  /** An address to send somebody to, only if it stays on our site: else {@code "/"}. */
  public static URI safe(String to) {
    if (to == null
        || to.length() > LONGEST
        || !to.matches("/([A-Za-z0-9._~%!$&'()*+,;=:@?-][A-Za-z0-9._~%!$&'()*+,;=:@/?-]*)?")) {
      return URI.create("/");
    }
    try {
      return URI.create(to);
    } catch (IllegalArgumentException e) {
      return URI.create("/");
    }
  }

  public static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
