package org.supportmarket.catalogue.place;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks up where people say they are. */
@ApplicationScoped
public class Places {
  /** What to tell people of a postcode that is nowhere. */
  public static final String UNKNOWN_POSTCODE =
      "We don't know this postcode. Look at it again, or leave it out and name the district.";

  /** Fewer are no likeness. */
  private static final int FEWEST_ALIKE = 3;

  private static final String COLUMNS =
      "SELECT kind, name, part_of, latitude, longitude FROM place ";

  /** Names are few and change with an import only; other copies of the service learn of it so. */
  private static final Duration REMEMBERED = Duration.ofMinutes(1);

  private final AgroalDataSource dataSource;
  private final Clock clock;
  private volatile Named named = new Named(Map.of(), Instant.MIN);

  Places(AgroalDataSource dataSource, Clock clock) {
    this.dataSource = dataSource;
    this.clock = clock;
  }

  private record Named(Map<String, Place> byKey, Instant readAt) {}

  /** The place of a postcode; where we know only its first half, that; empty for neither. */
  public Optional<Place> postcode(String text) {
    if (!PlaceNames.isPostcode(text)) {
      return Optional.empty();
    }
    List<Place> found =
        read(
            COLUMNS
                + "WHERE (kind = 'postcode' AND key = ?) OR (kind = 'outcode' AND key = ?)"
                + " ORDER BY kind DESC LIMIT 1",
            PlaceNames.tight(text),
            PlaceNames.outcode(text));
    return found.stream().findFirst();
  }

  /** The middle of the first half of a postcode; empty where we do not know it. */
  public Optional<Place> aroundPostcode(String text) {
    return postcode(PlaceNames.outcode(text));
  }

  /**
   * Whether this is a postcode that is nowhere. Where no postcodes were imported nobody can tell,
   * and all of them are taken.
   */
  public boolean lacks(String postcode) {
    return postcode != null
        && PlaceNames.isPostcode(postcode)
        && postcode(postcode).isEmpty()
        && !read(COLUMNS + "WHERE kind IN ('postcode', 'outcode') LIMIT 1").isEmpty();
  }

  /** The district, council or town of this name. */
  public Optional<Place> named(String name) {
    return Optional.ofNullable(byName().get(PlaceNames.key(name)));
  }

  /** Districts, councils and towns by their names as {@link PlaceNames#key} makes them. */
  public Map<String, Place> byName() {
    Named known = named;
    if (known.readAt().plus(REMEMBERED).isBefore(clock.instant())) {
      known = new Named(readNames(), clock.instant());
      named = known;
    }
    return known.byKey();
  }

  /** Those whose name begins like this, the wider ones first. */
  List<Place> beginningWith(String text, int most) {
    String key = PlaceNames.key(text).replace("\\", "").replace("%", "").replace("_", "");
    return read(
        COLUMNS
            + "WHERE kind IN ('district', 'council', 'town') AND key LIKE ? || '%'"
            + " ORDER BY array_position(ARRAY['district', 'council', 'town'], kind), key LIMIT "
            + most,
        key);
  }

  /** Those that begin as this does for as long as any do, three letters at least. */
  List<Place> beginningAlmostLike(String text, int most) {
    String key = PlaceNames.key(text);
    for (int letters = key.length() - 1; letters >= FEWEST_ALIKE; letters--) {
      String start = key.substring(0, letters);
      List<Place> alike =
          byName().entrySet().stream()
              .filter(one -> one.getKey().startsWith(start))
              .sorted(Map.Entry.comparingByKey())
              .map(Map.Entry::getValue)
              .limit(most)
              .toList();
      if (!alike.isEmpty()) {
        return alike;
      }
    }
    return List.of();
  }

  /** Names learnt a moment ago count at once in this copy of the service. */
  void forget() {
    named = new Named(Map.of(), Instant.MIN);
  }

  private Map<String, Place> readNames() {
    Map<String, Place> names = new HashMap<>();
    for (Place place :
        read(
            COLUMNS
                + "WHERE kind IN ('district', 'council', 'town')"
                + " ORDER BY array_position(ARRAY['district', 'council', 'town'], kind), key")) {
      names.putIfAbsent(PlaceNames.key(place.name()), place);
    }
    return names;
  }

  private List<Place> read(String sql, String... values) {
    List<Place> places = new ArrayList<>();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        query.setString(i + 1, values[i]);
      }
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          places.add(
              new Place(
                  PlaceKind.of(row.getString("kind")),
                  row.getString("name"),
                  row.getString("part_of"),
                  row.getDouble("latitude"),
                  row.getDouble("longitude")));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The places could not be read", e);
    }
    return places;
  }
}
