package org.supportmarket.web.client;

import java.util.List;

/**
 * What buyers said, in stars: {@code average} is text such as "4.6", null when nobody has rated
 * yet.
 */
public record Rating(String average, long count, List<Long> distribution) {
  public static final Rating NONE = new Rating(null, 0, List.of());

  public Rating {
    distribution = distribution == null ? List.of() : List.copyOf(distribution);
  }
}
