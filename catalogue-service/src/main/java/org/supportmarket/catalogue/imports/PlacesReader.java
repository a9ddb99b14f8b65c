package org.supportmarket.catalogue.imports;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.catalogue.place.Place;
import org.supportmarket.catalogue.place.PlaceKind;
import org.supportmarket.catalogue.place.PlaceNames;
import org.supportmarket.catalogue.place.RegisterPlaces;
import org.supportmarket.kernel.problem.Refusal;

/**
 * Reads where postcodes or outcodes are. A file of whole postcodes also tells where the middle of
 * each council is, one of outcodes the middle of each town.
 */
final class PlacesReader {
  /** A ten-thousandth of a degree is ten metres. */
  private static final double ROUNDING = 10_000;

  private final CsvRecords records;
  private final ImportReport report;
  private final Map<String, Integer> columns = new HashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Map<String, Middle> middles = new LinkedHashMap<>();

  private PlacesReader(CsvRecords records, ImportReport report) {
    this.records = records;
    this.report = report;
  }

  /** A place of which we know several points. */
  private static final class Middle {
    private final PlaceKind kind;
    private final String name;
    private final String partOf;
    private double latitudes;
    private double longitudes;
    private int count;

    private Middle(PlaceKind kind, String name, String partOf) {
      this.kind = kind;
      this.name = name;
      this.partOf = partOf;
    }

    private Place place() {
      return new Place(kind, name, partOf, rounded(latitudes / count), rounded(longitudes / count));
    }

    private static double rounded(double degrees) {
      return Math.round(degrees * ROUNDING) / ROUNDING;
    }
  }

  /**
   * What a file says, each place once.
   *
   * @param places one for each record
   * @param middles of the councils or towns around them
   */
  record Contents(List<Place> places, List<Place> middles) {}

  static Contents read(FileLines lines, ImportReport report) throws IOException {
    PlacesReader reader = new PlacesReader(new CsvRecords(lines), report);
    reader.read();
    return new Contents(
        List.copyOf(reader.places.values()),
        reader.middles.values().stream().map(Middle::place).toList());
  }

  private void read() throws IOException {
    CsvRecords.Row header = records.next(0);
    if (header != null) {
      for (int i = 0; i < header.values().size(); i++) {
        columns.putIfAbsent(header.values().get(i).strip().toLowerCase(Locale.ROOT), i);
      }
    }
    boolean whole = columns.keySet().containsAll(Set.of("postcode", "utla_name", "lat", "long"));
    boolean outer =
        columns.keySet().containsAll(Set.of("postcode", "town", "latitude", "longitude"));
    if (!whole && !outer) {
      throw Refusal.of(
          CatalogueProblem.IMPORT_UNREADABLE,
          "This tells of no postcodes: the first line names neither postcode, utla_name, lat and"
              + " long nor postcode, town, latitude and longitude.");
    }
    int count = header.values().size();
    for (CsvRecords.Row row = records.next(count); row != null; row = records.next(count)) {
      report.read();
      try {
        if (row.values().size() != count) {
          throw new BadRecord("It has " + row.values().size() + " columns, not " + count + ".");
        }
        take(row.values(), whole);
      } catch (BadRecord bad) {
        report.skip(row.line(), bad.getMessage());
      }
    }
  }

  private void take(List<String> row, boolean whole) {
    String postcode = value(row, "postcode");
    if (!PlaceNames.isPostcode(postcode) || PlaceNames.isWholePostcode(postcode) != whole) {
      throw new BadRecord(whole ? "It has no whole postcode." : "It has no outcode.");
    }
    double latitude = degrees(value(row, whole ? "lat" : "latitude"), 90);
    double longitude = degrees(value(row, whole ? "long" : "longitude"), 180);
    if (!value(row, "terminated").isEmpty()) {
      report.ignore("terminated");
      return;
    }
    Place place =
        new Place(
            whole ? PlaceKind.POSTCODE : PlaceKind.OUTCODE,
            PlaceNames.postcode(postcode),
            Clean.authority(value(row, whole ? "utla_name" : "town")),
            latitude,
            longitude);
    if (places.putIfAbsent(RegisterPlaces.key(place), place) != null) {
      report.ignore("repeated");
      return;
    }
    Middle middle =
        whole
            ? new Middle(PlaceKind.COUNCIL, place.partOf(), null)
            : new Middle(PlaceKind.TOWN, place.partOf(), Clean.text(value(row, "region")));
    if (middle.name != null) {
      Middle known =
          middles.computeIfAbsent(
              RegisterPlaces.key(new Place(middle.kind, middle.name, middle.partOf, 0, 0)),
              none -> middle);
      known.latitudes += latitude;
      known.longitudes += longitude;
      known.count++;
    }
  }

  private String value(List<String> row, String column) {
    Integer at = columns.get(column);
    return at == null ? "" : row.get(at).strip();
  }

  private static double degrees(String text, int most) {
    if (!text.matches("-?[0-9]{1,3}(\\.[0-9]{1,12})?")) {
      throw new BadRecord("It does not say where it is.");
    }
    double degrees = Double.parseDouble(text);
    if (Math.abs(degrees) > most) {
      throw new BadRecord("It is nowhere on Earth.");
    }
    return degrees;
  }
}
