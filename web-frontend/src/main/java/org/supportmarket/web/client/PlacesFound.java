package org.supportmarket.web.client;

import java.util.List;

/** Places of a name, or of almost that name. */
public record PlacesFound(List<Place> places) {

  /**
   * One of them: a district, council, town or postcode; {@code partOf} is where it lies, or null.
   */
  public record Place(String kind, String name, String partOf) {

    /** Its name, with where it lies if that is known. */
    public String words() {
      return partOf == null || partOf.equals(name) ? name : name + ", " + partOf;
    }
  }

  public PlacesFound {
    places = Listing.orNone(places);
  }
}
