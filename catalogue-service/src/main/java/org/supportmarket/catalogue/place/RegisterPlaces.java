package org.supportmarket.catalogue.place;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Learns where places are; one that is known already moves if it is elsewhere now. */
@ApplicationScoped
public class RegisterPlaces {
  private static final String LEARN =
      """
      INSERT INTO place AS known (kind, key, name, part_of, latitude, longitude)
      SELECT * FROM unnest(?, ?, ?, ?, ?, ?)
      ON CONFLICT (kind, key) DO UPDATE
         SET name = excluded.name, part_of = excluded.part_of,
             latitude = excluded.latitude, longitude = excluded.longitude
       WHERE (known.name, known.part_of, known.latitude, known.longitude)
             IS DISTINCT FROM (excluded.name, excluded.part_of, excluded.latitude, excluded.longitude)
      """;

  private final AgroalDataSource dataSource;
  private final Places places;

  RegisterPlaces(AgroalDataSource dataSource, Places places) {
    this.dataSource = dataSource;
    this.places = places;
  }

  /** Takes places of which none stands twice among them; returns how many were new or moved. */
  @Transactional
  public int register(List<Place> some) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement learn = connection.prepareStatement(LEARN)) {
      learn.setArray(1, texts(connection, some, place -> place.kind().word()));
      learn.setArray(2, texts(connection, some, RegisterPlaces::key));
      learn.setArray(3, texts(connection, some, Place::name));
      learn.setArray(4, texts(connection, some, Place::partOf));
      learn.setArray(5, numbers(connection, some, Place::latitude));
      learn.setArray(6, numbers(connection, some, Place::longitude));
      int changed = learn.executeUpdate();
      places.forget();
      return changed;
    } catch (SQLException e) {
      throw new IllegalStateException("The places could not be kept", e);
    }
  }

  /** What tells a place from others of its kind. */
  public static String key(Place place) {
    return switch (place.kind()) {
      case POSTCODE, OUTCODE -> PlaceNames.tight(place.name());
      case TOWN ->
          PlaceNames.key(place.name() + " " + Objects.requireNonNullElse(place.partOf(), ""));
      case DISTRICT, COUNCIL -> PlaceNames.key(place.name());
    };
  }

  private static Array texts(
      Connection connection, List<Place> places, Function<Place, String> value)
      throws SQLException {
    return connection.createArrayOf("text", places.stream().map(value).toArray());
  }

  private static Array numbers(
      Connection connection, List<Place> places, Function<Place, Double> value)
      throws SQLException {
    return connection.createArrayOf("float8", places.stream().map(value).toArray());
  }
}
