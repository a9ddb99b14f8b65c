package org.supportmarket.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.supportmarket.stack.Part;
import org.supportmarket.stack.Progress;
import org.supportmarket.stack.Service;
import org.supportmarket.stack.Settings;
import org.supportmarket.stack.Stack;
import org.supportmarket.stack.Trouble;

/**
 * ordering-service on a fresh database of its own, with real logins and nothing else in the way.
 */
final class OrdersMarket {
  private static final String DATABASE = "bench_ordering";
  private static final String CALLS =
      """
      SELECT coalesce(sum(s.calls), 0)
        FROM pg_stat_statements s
        JOIN pg_database d ON d.oid = s.dbid
        JOIN pg_roles r ON r.oid = s.userid
       WHERE d.datname = '%s' AND r.rolname = 'ordering_app'
         AND s.query !~* '^(begin|commit|rollback|start|set)'"""
          .formatted(DATABASE);

  private final Settings settings = Settings.forBenchmarksWithPeople();
  private final Progress progress;
  private final Stack stack;

  /** As small as on anybody's machine. */
  OrdersMarket(Progress progress, Set<Part> servers) {
    this(progress, servers, List.of());
  }

  private OrdersMarket(Progress progress, Set<Part> servers, List<String> room) {
    this.progress = progress;
    stack = Stack.startOnly(settings, progress, servers);
    administration().run("ALTER SYSTEM RESET ALL");
    administration().run(room.toArray(String[]::new));
    stack.restart(Part.POSTGRES);
    stack.startIdentity(Cast.supporters(), "supporter");
    administration().run("DROP DATABASE IF EXISTS " + DATABASE + " WITH (FORCE)");
    stack.databases().ensure("ordering", DATABASE);
  }

  /**
   * With PostgreSQL as a database server has it: some memory of its own, and room for what is
   * written between two checkpoints. It is as durable as ever.
   */
  static OrdersMarket withRoom(Progress progress) {
    return new OrdersMarket(
        progress,
        Set.of(Part.POSTGRES),
        List.of(
            "ALTER SYSTEM SET shared_buffers = '2GB'",
            "ALTER SYSTEM SET max_wal_size = '8GB'",
            "ALTER SYSTEM SET checkpoint_timeout = '30min'"));
  }

  Stack stack() {
    return stack;
  }

  Settings settings() {
    return settings;
  }

  Sql sql() {
    return new Sql(stack.databases(), DATABASE);
  }

  /** In the administrator's own database. */
  Sql administration() {
    return new Sql(stack.databases(), "postgres");
  }

  Service ordering() {
    return stack.service(Part.ORDERING).with("SAMPLE", "false").onDatabase(settings.jdbc(DATABASE));
  }

  List<Buyer> overHttp() throws IOException {
    List<Buyer> buyers = new ArrayList<>();
    for (String supporter : Cast.supporters()) {
      buyers.add(new HttpBuyer(settings.port(Part.ORDERING), () -> stack.token(supporter)));
    }
    return buyers;
  }

  List<Buyer> floor(RecordedOrder recorded) throws SQLException {
    List<Buyer> buyers = new ArrayList<>();
    for (int client = 0; client < OrdersPlan.CLIENTS; client++) {
      buyers.add(
          new Floor(
              recorded,
              client,
              settings.jdbc(DATABASE),
              "ordering_app",
              stack.secrets().of("ordering_app")));
    }
    return buyers;
  }

  /** Makes one order and reads from PostgreSQL's log what it took. */
  RecordedOrder record() throws IOException {
    int client = 0;
    int number = Cast.budgetOf(client, 1, 2 * OrdersPlan.CLIENTS);
    String key = UUID.randomUUID().toString();
    Path log = settings.data().resolve("logs").resolve(Part.POSTGRES.title() + ".log");
    try (HttpBuyer buyer =
        new HttpBuyer(
            settings.port(Part.ORDERING), () -> stack.token(Cast.supporters().get(client)))) {
      buyer.buy(number); // whatever only the first does
      log(true);
      long from = Files.size(log);
      KeptConnection.Answer answer = buyer.send(number, key);
      log(false);
      if (answer.status() != 201) {
        throw new Trouble("The order to be recorded was refused: " + answer.text());
      }
      return new RecordedOrder(
          SentStatements.of(log, from, Cast.person(number).toString(), key), client, number, key);
    }
  }

  /** A session may need a moment to hear of it, so it is asked for a last time afterwards. */
  private void log(boolean all) {
    administration()
        .run(
            "ALTER SYSTEM SET log_statement = '" + (all ? "all" : "none") + "'",
            "SELECT pg_reload_conf()",
            "SELECT pg_sleep(0.5)");
  }

  /** How many statements the service has sent so far. */
  long calls() {
    return administration().number(CALLS);
  }

  ProcessClock clock() {
    Map<String, Long> pids = new TreeMap<>();
    for (Part part : List.of(Part.ORDERING, Part.POSTGRES)) {
      stack.process(part).ifPresent(process -> pids.put(part.title(), process.pid()));
    }
    pids.put(Report.OURSELVES, ProcessHandle.current().pid());
    return new ProcessClock(pids);
  }

  void say(String line) {
    progress.line(line);
  }
}
