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
