package org.supportmarket.kernel.database;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.kernel.problem.RequestProblem;

/**
 * Plain SQL on the running transaction's connection, or on one of its own where none runs. Used
 * where one set-based statement does what an object mapper would need many for.
 */
@ApplicationScoped
public class Database {
  /** A running clock is not set anew: it has to be switched off first. */
  private static final String LONGER =
      """
      SELECT set_config('transaction_timeout', '0', true), set_config('transaction_timeout', ?, true),
             set_config('work_mem', '64MB', true)
      """;

  /** SQL states: waited too long for a lock, or in a circle. */
  private static final Set<String> IN_EACH_OTHERS_WAY = Set.of("55P03", "40P01");

  private static final int ROWS_AT_ONCE = 2_000;

  private final AgroalDataSource dataSource;

  Database(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Reads one row; must not move the cursor. */
  @FunctionalInterface
  public interface RowReader<T> {
    /** The object made of the current row. */
    T read(ResultSet row) throws SQLException;
  }

  /** Takes one row; must not move the cursor. */
  @FunctionalInterface
  public interface RowTaker {
    /** Whatever is to be done with the current row. */
    void take(ResultSet row) throws SQLException;
  }

  /**
   * All rows of a query; arrays of UUID, String, day, Instant, Long and Integer become SQL arrays.
   */
  public <T> List<T> query(String sql, RowReader<T> reader, Object... parameters) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = prepared(connection, sql, parameters);
        ResultSet rows = statement.executeQuery()) {
      List<T> read = new ArrayList<>();
      while (rows.next()) {
        read.add(reader.read(rows));
      }
      return read;
    } catch (SQLException e) {
      throw refused("query", e);
    }
  }

  /** Row after row of a query with more of them than there is room for; only in a transaction. */
  public void each(String sql, RowTaker taker, Object... parameters) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = prepared(connection, sql, parameters)) {
      statement.setFetchSize(ROWS_AT_ONCE);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          taker.take(rows);
        }
      }
    } catch (SQLException e) {
      throw refused("query", e);
    }
  }

  /** The only row of a query, or empty. */
  public <T> Optional<T> one(String sql, RowReader<T> reader, Object... parameters) {
    List<T> rows = query(sql, reader, parameters);
    if (rows.size() > 1) {
      throw new IllegalStateException("One row was expected, " + rows.size() + " came");
    }
    return rows.stream().findFirst();
  }

  /** Changes rows and says how many. */
  public int update(String sql, Object... parameters) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = prepared(connection, sql, parameters)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw refused("change", e);
    }
  }

  /**
   * Changes that do not depend on each other's results, made in this order and sent to the database
   * in one go instead of being waited for one by one. Where one of them throws or is refused by the
   * database, the transaction must be rolled back: those after it may have been made.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void together(List<Change> changes) {
    if (changes.isEmpty()) {
      return;
    }
    String sql = changes.stream().map(Change::sql).collect(Collectors.joining(";\n"));
    Object[] parameters =
        changes.stream().flatMap(change -> change.parameters().stream()).toArray();
    int[] rows = new int[changes.size()];
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = prepared(connection, sql, parameters)) {
      statement.execute();
      for (int i = 0; i < rows.length; i++) {
        rows[i] = statement.getUpdateCount();
        statement.getMoreResults();
      }
    } catch (SQLException e) {
      throw refused("change", e);
    }
    for (int i = 0; i < rows.length; i++) {
      if (rows[i] < 0) {
        throw new IllegalStateException("This is no change: " + changes.get(i).sql());
      }
      if (rows[i] == 0 && changes.get(i).ifNone() != null) {
        throw changes.get(i).ifNone().get();
      }
    }
  }

  /** Reads several things as they were at one moment, in a read-only transaction of its own. */
  public <T> T snapshot(Callable<T> reading) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              update("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
              return reading.call();
            });
  }

  /**
   * The same for reading that takes longer than transactions of people may: it holds no feed back.
   * Sums of many groups find room in memory.
   *
   * @param patience how long it may take at most, in whole seconds
   */
  public <T> T snapshot(Duration patience, Callable<T> reading) {
    return QuarkusTransaction.requiringNew()
        .timeout((int) patience.toSeconds())
        .call(
            () -> {
              update("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
              query(LONGER, row -> row.getString(2), patience.toSeconds() + "s");
              return reading.call();
            });
  }

  /** Whoever waited in vain for what others are at may ask again; all else is our fault. */
  private static RuntimeException refused(String what, SQLException e) {
    return IN_EACH_OTHERS_WAY.contains(String.valueOf(e.getSQLState()))
        ? Refusal.of(
            RequestProblem.BUSY,
            "Others are at the same thing right now. Nothing was changed. Try again in a moment.")
        : new IllegalStateException("The database refused a " + what, e);
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object[] parameters)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      bind(connection, statement, i + 1, parameters[i]);
    }
    return statement;
  }

  private static void bind(Connection connection, PreparedStatement to, int place, Object value)
      throws SQLException {
    switch (value) {
      case Instant instant -> to.setObject(place, instant.atOffset(ZoneOffset.UTC));
      case Enum<?> constant -> to.setString(place, constant.name());
      case UUID[] ids -> to.setArray(place, connection.createArrayOf("uuid", ids));
      case String[] texts -> to.setArray(place, connection.createArrayOf("text", texts));
      case Long[] numbers -> to.setArray(place, connection.createArrayOf("bigint", numbers));
      case Integer[] numbers -> to.setArray(place, connection.createArrayOf("integer", numbers));
      case LocalDate[] days -> to.setArray(place, connection.createArrayOf("date", days));
      case Instant[] moments ->
          to.setArray(
              place,
              connection.createArrayOf(
                  "timestamptz", Stream.of(moments).map(Timestamp::from).toArray()));
      case null, default -> to.setObject(place, value);
    }
  }
}
