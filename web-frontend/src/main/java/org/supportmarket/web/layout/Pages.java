package org.supportmarket.web.layout;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Where in a longer list we are. Pages count from 1; {@code base} is the address of the list, with
 * its other parameters and without {@code page}.
 */
public record Pages(int current, int total, String base) {

  /** One page to go to. */
  public record Page(int number, boolean here) {}

  public boolean several() {
    return total > 1;
  }

  public boolean hasPrevious() {
    return current > 1;
  }

  public boolean hasNext() {
    return current < total;
  }

  public String previous() {
    return href(current - 1);
  }

  public String next() {
    return href(current + 1);
  }

  public String href(int page) {
    return base + (base.contains("?") ? "&" : "?") + "page=" + page;
  }

  /** The pages near this one; at most five, so that they fit a narrow screen. */
  public List<Page> near() {
    int first = Math.max(1, Math.min(current - 2, total - 4));
    return IntStream.rangeClosed(first, Math.min(total, first + 4))
        .mapToObj(n -> new Page(n, n == current))
        .toList();
  }
}
