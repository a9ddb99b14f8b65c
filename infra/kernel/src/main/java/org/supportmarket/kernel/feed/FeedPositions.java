package org.supportmarket.kernel.feed;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

/** Where each consumer of this service stands; one row each. */
@ApplicationScoped
class FeedPositions {
  private static final String COLUMNS =
      "SELECT source_generation, generation, xid, id, caught_up_at, rewound FROM feed_cursor WHERE consumer = ?";

  private final AgroalDataSource dataSource;

  FeedPositions(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** What is saved of a consumer. */
  record Position(int sourceGeneration, Cursor cursor, Instant caughtUpAt, int rewound) {
    static final Position NONE = new Position(0, Cursor.START, null, 0);

    /** Whether nobody has moved the consumer on or back since. */
    boolean isAt(Position before) {
      return cursor.equals(before.cursor) && rewound == before.rewound;
    }
  }

  Position read(String consumer) {
    return select(consumer, COLUMNS).orElse(Position.NONE);
  }

  void ensure(String consumer) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO feed_cursor (consumer) VALUES (?) ON CONFLICT DO NOTHING")) {
      insert.setString(1, consumer);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The position of " + consumer + " could not be made", e);
    }
  }

  /** The position, locked for this transaction; empty if another copy of the service is at it. */
  Optional<Position> claim(String consumer) {
    return select(consumer, COLUMNS + " FOR UPDATE SKIP LOCKED");
  }

  /** The position, locked for this transaction, however long another copy is at it. */
  Position claimWaiting(String consumer) {
    return select(consumer, COLUMNS + " FOR UPDATE").orElseThrow();
  }

  void save(String consumer, Position position) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "UPDATE feed_cursor SET source_generation = ?, generation = ?, xid = ?, id = ?,"
                    + " caught_up_at = ?, rewound = ? WHERE consumer = ?")) {
      update.setInt(1, position.sourceGeneration());
      update.setInt(2, position.cursor().generation());
      update.setLong(3, position.cursor().xid());
      update.setLong(4, position.cursor().id());
      update.setTimestamp(
          5, position.caughtUpAt() == null ? null : Timestamp.from(position.caughtUpAt()));
      update.setInt(6, position.rewound());
      update.setString(7, consumer);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The position of " + consumer + " could not be saved", e);
    }
  }

  private Optional<Position> select(String consumer, String sql) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, consumer);
      try (ResultSet row = query.executeQuery()) {
        if (!row.next()) {
          return Optional.empty();
        }
        Timestamp caughtUpAt = row.getTimestamp("caught_up_at");
        return Optional.of(
            new Position(
                row.getInt("source_generation"),
                new Cursor(row.getInt("generation"), row.getLong("xid"), row.getLong("id")),
                caughtUpAt == null ? null : caughtUpAt.toInstant(),
                row.getInt("rewound")));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The position of " + consumer + " could not be read", e);
    }
  }
}
