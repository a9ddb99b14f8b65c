package org.supportmarket.benchmark;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.supportmarket.benchmark.SentStatements.Sent;

/**
 * The very statements of one order, sent again by plain JDBC for other budgets: what the database
 * alone can do. Whatever that order made anew, its ids and its key, is made anew each time.
 */
final class Floor implements Buyer {
  private static final int IN_ORDER_OF_TIME = 7;
  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private final RecordedOrder recorded;
  private final int client;
  private final Connection connection;
  private final List<PreparedStatement> prepared = new ArrayList<>();
  private final Set<String> madeAnew = new HashSet<>();

  Floor(RecordedOrder recorded, int client, String url, String user, String password)
      throws SQLException {
    this.recorded = recorded;
    this.client = client;
    connection = DriverManager.getConnection(url + "?prepareThreshold=1", user, password);
    connection.setAutoCommit(false);
    for (Sent sent : recorded.statements()) {
      prepared.add(connection.prepareStatement(sent.sql().replaceAll("\\$\\d+", "?")));
      for (String value : sent.parameters()) {
        Matcher id = ID.matcher(value == null ? "" : value);
        while (id.find()) {
          madeAnew.add(id.group());
        }
      }
    }
    madeAnew.removeAll(recorded.known());
  }

  @Override
  public void buy(int number) throws IOException {
    Map<String, String> texts = new HashMap<>(recorded.instead(client, number));
    madeAnew.forEach(id -> texts.put(id, anew(id)));
    try {
      for (int i = 0; i < prepared.size(); i++) {
        execute(prepared.get(i), recorded.statements().get(i).parameters(), texts);
      }
      connection.commit();
    } catch (SQLException e) {
      throw new IOException("The floor's order was refused: " + e.getMessage(), e);
    }
  }

  /** In the order of time if it was: what an index gains by that, both sides gain. */
  private static String anew(String id) {
    UUID random = UUID.randomUUID();
    if (UUID.fromString(id).version() != IN_ORDER_OF_TIME) {
      return random.toString();
    }
    long head = System.currentTimeMillis() << 16 | random.getMostSignificantBits() & 0xfff;
    return new UUID(head | IN_ORDER_OF_TIME << 12, random.getLeastSignificantBits()).toString();
  }

  private static void execute(
      PreparedStatement statement, List<String> values, Map<String, String> texts)
      throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, with(values.get(i), texts), Types.OTHER);
    }
    if (statement.execute()) {
      try (var rows = statement.getResultSet()) {
        while (rows.next()) {
          rows.getObject(1);
        }
      }
    }
  }

  private static String with(String value, Map<String, String> texts) {
    return value == null
        ? null
        : ID.matcher(value).replaceAll(id -> texts.getOrDefault(id.group(), id.group()));
  }

  @Override
  public void close() throws IOException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }
}
