package org.supportmarket.catalogue.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.random.RandomGenerator;

/**
 * A made-up district with its made-up boundary.
 *
 * @param council GSS code of the made-up council it belongs to
 * @param ring its boundary, pairs of longitude and latitude, the last as the first
 */
record District(String name, String council, double[][] ring) {
  private static final double ROUNDING = 10_000;

  /** A place in a district, to about ten metres. */
  record Point(double latitude, double longitude) {}

  static District of(JsonNode feature) {
    JsonNode outer = feature.path("geometry").path("coordinates").path(0);
    double[][] ring = new double[outer.size()][];
    for (int i = 0; i < ring.length; i++) {
      ring[i] = new double[] {outer.get(i).get(0).asDouble(), outer.get(i).get(1).asDouble()};
    }
    JsonNode properties = feature.path("properties");
    return new District(
        properties.path("name").asText(), properties.path("council").asText(), ring);
  }

  /** Its middle: the mean of its corners. */
  Point middle() {
    double latitude = 0;
    double longitude = 0;
    for (int i = 1; i < ring.length; i++) {
      longitude += ring[i][0] / (ring.length - 1);
      latitude += ring[i][1] / (ring.length - 1);
    }
    return new Point(rounded(latitude), rounded(longitude));
  }

  /** Some point inside: one of the surrounding rectangle after another until one fits. */
  Point somewhere(RandomGenerator random) {
    double west = Double.MAX_VALUE;
    double east = -Double.MAX_VALUE;
    double south = Double.MAX_VALUE;
    double north = -Double.MAX_VALUE;
    for (double[] corner : ring) {
      west = Math.min(west, corner[0]);
      east = Math.max(east, corner[0]);
      south = Math.min(south, corner[1]);
      north = Math.max(north, corner[1]);
    }
    while (true) {
      double longitude = rounded(west + random.nextDouble() * (east - west));
      double latitude = rounded(south + random.nextDouble() * (north - south));
      if (contains(latitude, longitude)) {
        return new Point(latitude, longitude);
      }
    }
  }

  /** A line from the point to the east crosses the boundary an odd number of times. */
  boolean contains(double latitude, double longitude) {
    boolean inside = false;
    for (int i = 1; i < ring.length; i++) {
      double[] a = ring[i - 1];
      double[] b = ring[i];
      boolean crosses = (a[1] > latitude) != (b[1] > latitude);
      if (crosses && longitude < (b[0] - a[0]) * (latitude - a[1]) / (b[1] - a[1]) + a[0]) {
        inside = !inside;
      }
    }
    return inside;
  }

  private static double rounded(double degrees) {
    return Math.round(degrees * ROUNDING) / ROUNDING;
  }
}
