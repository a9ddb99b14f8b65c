package org.supportmarket.ordering.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.calendar.BankHolidays;
import org.supportmarket.ordering.problem.OrderingProblem;

/** The rows of release schedules. */
@ApplicationScoped
public class Releases {
  /**
   * The claim: rows another copy is at are passed over, and whoever comes after finds them done.
   */
  private static final String CLAIM_DUE =
      """
      WITH due AS MATERIALIZED (
        SELECT budget_line_id, number FROM release
         WHERE state = 'planned' AND due_on <= ?
         ORDER BY due_on, budget_line_id, number LIMIT ? FOR UPDATE SKIP LOCKED)
      UPDATE release r SET state = 'posted', posted_on = ?
        FROM due, budget_line l
       WHERE r.budget_line_id = due.budget_line_id AND r.number = due.number AND r.state = 'planned'
         AND l.id = r.budget_line_id
      RETURNING r.budget_line_id, r.number, r.pence, l.person_id, l.council
      """;

  private static final String CLAIM_ONE =
      """
      UPDATE release SET state = 'posted', posted_on = ?
       WHERE budget_line_id = ? AND number = ? AND state = 'planned'
      RETURNING pence
      """;

  private static final String MAKE_OUT =
      """
      INSERT INTO release (budget_line_id, number, due_on, period_from, period_to, pence, bridging_pence)
      SELECT ?, p.* FROM unnest(?::int[], ?::date[], ?::date[], ?::date[], ?::bigint[], ?::bigint[]) AS p
      """;

  private final Database database;

  Releases(Database database) {
    this.database = database;
  }

  /** One that this transaction has to post. */
  record Claimed(UUID budget, int number, long pence, UUID person, String council) {
    /** The same for the same release, so that the ledger takes it once. */
    UUID cause() {
      return Releases.cause(budget, number);
    }
  }

  static UUID cause(UUID budget, int number) {
    return UUID.nameUUIDFromBytes(
        ("release:" + budget + ":" + number).getBytes(StandardCharsets.UTF_8));
  }

  /** Makes out a schedule; the numbers must be new to the budget. */
  void makeOut(UUID budget, List<PlannedRelease> releases) {
    if (releases.isEmpty()) {
      return;
    }
    database.update(
        MAKE_OUT,
        budget,
        column(releases, PlannedRelease::number, Integer[]::new),
        column(releases, PlannedRelease::dueOn, LocalDate[]::new),
        column(releases, PlannedRelease::from, LocalDate[]::new),
        column(releases, PlannedRelease::to, LocalDate[]::new),
        column(releases, PlannedRelease::pence, Long[]::new),
        column(releases, PlannedRelease::bridgingPence, Long[]::new));
  }

  /**
   * Takes at most so many of those whose money has come by this day: what is due on a day without
   * work comes on the working day before.
   */
  List<Claimed> claimDue(LocalDate day, int most) {
    return database.query(
        CLAIM_DUE,
        row ->
            new Claimed(
                row.getObject("budget_line_id", UUID.class),
                row.getInt("number"),
                row.getLong("pence"),
                row.getObject("person_id", UUID.class),
                row.getString("council")),
        BankHolidays.ofEngland().dueBy(day),
        most,
        day);
  }

  /** Takes one of a budget before its day; else release_unknown, or release_posted. */
  long claim(UUID budget, int number, LocalDate day) {
    return database
        .one(CLAIM_ONE, row -> row.getLong("pence"), day, budget, number)
        .orElseThrow(() -> refusal(budget, number));
  }

  /** Those still planned, held until this transaction ends, so that no copy posts one meanwhile. */
  List<PlannedRelease> holdPlanned(UUID budget) {
    return database.query(
        "SELECT * FROM release WHERE budget_line_id = ? AND state = 'planned' ORDER BY number FOR UPDATE",
        row ->
            new PlannedRelease(
                row.getInt("number"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_to", LocalDate.class),
                row.getLong("pence"),
                row.getLong("bridging_pence")),
        budget);
  }

  /** None of those planned will come. */
  void stop(UUID budget) {
    stopFrom(budget, LocalDate.EPOCH);
  }

  /** Those planned for periods that begin on this day or later will not come. */
  void stopFrom(UUID budget, LocalDate day) {
    database.update(
        "UPDATE release SET state = 'stopped' WHERE budget_line_id = ? AND period_from >= ? AND state = 'planned'",
        budget,
        day);
  }

  /** The number the next release of a budget gets. */
  int nextNumber(UUID budget) {
    return database
        .one(
            "SELECT coalesce(max(number), 0) + 1 FROM release WHERE budget_line_id = ?",
            row -> row.getInt(1),
            budget)
        .orElseThrow();
  }

  /** All of a budget, by their days. */
  public List<ReleaseView> of(UUID budget) {
    return database.query(
        "SELECT * FROM release WHERE budget_line_id = ? ORDER BY due_on, number LIMIT 500",
        row -> {
          LocalDate dueOn = row.getObject("due_on", LocalDate.class);
          return new ReleaseView(
              row.getInt("number"),
              dueOn,
              BankHolidays.ofEngland().comesOn(dueOn),
              row.getObject("period_from", LocalDate.class),
              row.getObject("period_to", LocalDate.class),
              row.getLong("pence"),
              row.getLong("bridging_pence"),
              row.getString("state"),
              row.getObject("posted_on", LocalDate.class));
        },
        budget);
  }

  private Refusal refusal(UUID budget, int number) {
    return database
        .one(
            "SELECT 1 FROM release WHERE budget_line_id = ? AND number = ?",
            row -> true,
            budget,
            number)
        .map(
            known ->
                Refusal.of(
                    OrderingProblem.RELEASE_POSTED,
                    "This money is already released, or it was stopped. Look at the budget again."))
        .orElseGet(
            () ->
                Refusal.of(
                    OrderingProblem.RELEASE_UNKNOWN, "This budget has no release of that number."));
  }

  private static <T> T[] column(
      List<PlannedRelease> releases, Function<PlannedRelease, T> property, IntFunction<T[]> array) {
    return releases.stream().map(property).toArray(array);
  }
}
