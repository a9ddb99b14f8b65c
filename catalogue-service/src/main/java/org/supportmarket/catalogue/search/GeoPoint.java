package org.supportmarket.catalogue.search;

import org.supportmarket.catalogue.place.Place;

/** A point on the map, as the index keeps it. */
record GeoPoint(double lat, double lon) {
  private static final double EARTH_KM = 6371.0;

  /** As the crow flies, to a hundred metres. */
  double kilometresTo(Place place) {
    double north = Math.toRadians(place.latitude() - lat);
    double east = Math.toRadians(place.longitude() - lon);
    double half =
        Math.pow(Math.sin(north / 2), 2)
            + Math.cos(Math.toRadians(lat))
                * Math.cos(Math.toRadians(place.latitude()))
                * Math.pow(Math.sin(east / 2), 2);
    return Math.round(20 * EARTH_KM * Math.asin(Math.sqrt(half))) / 10.0;
  }
}
