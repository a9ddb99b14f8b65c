package org.supportmarket.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.supportmarket.stack.Part;
import org.supportmarket.stack.Progress;
import org.supportmarket.stack.Running;
import org.supportmarket.stack.Service;

/**
 * A year of releases, day by day, before three schedulers at once. As their clocks cannot be moved,
 * the days come to them: what is due on the year's next day is made due today.
 */
final class Releases {
  private static final long PENCE = 1_000;
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String DUE =
      "SELECT count(*) FROM release WHERE state = 'planned' AND due_on <= current_date";

  /** Of every person, who has one budget, how many should have come and how many came. */
  private static final String COUNTED =
      """
      SELECT coalesce(sum(greatest(%s, 0)), 0)
        FROM (SELECT coalesce(planned.number, 0) AS due, coalesce(came.number, 0) AS posted
                FROM bench
                LEFT JOIN (SELECT budget_line_id, count(*) AS number FROM release GROUP BY budget_line_id) planned
                  ON planned.budget_line_id = budget
                LEFT JOIN (SELECT person_id, count(*) AS number FROM posting_group
                            WHERE kind = 'released' GROUP BY person_id) came
                  ON came.person_id = person) counted""";

  private final OrdersMarket market;
  private final Progress progress;

  Releases(OrdersMarket market, Progress progress) {
    this.market = market;
    this.progress = progress;
  }

  /**
   * What came of the year.
   *
   * @param wrong budgets whose money is not where it should be
   */
  record Year(long releases, int days, double seconds, long lost, long doubled, long wrong) {
    long bad() {
      return lost + doubled + wrong;
    }
  }

  /** Lives the year; in its middle one of the schedulers is killed, and later starts again. */
  Year run() {
    market.stack().stop(Part.ORDERING);
    new MakeBudgets(market.sql(), market.settings()).planYear(PENCE);
    List<String> days = days();
    long releases = market.sql().number("SELECT count(*) FROM release");
    progress.line("%,d releases on %d days of a year".formatted(releases, days.size()));
    market.stack().start(scheduler(Part.ORDERING));
    Running second = market.stack().start(scheduler(Part.RATINGS));
    Running third = market.stack().start(scheduler(Part.WEB));
    long begin = System.nanoTime();
    for (int day = 0; day < days.size(); day++) {
      come(days.get(day));
      if (day == days.size() / 3) {
        second.kill();
      } else if (day == days.size() / 2) {
        second = market.stack().start(scheduler(Part.RATINGS));
      }
      Waiting.until(() -> due() == 0, BETWEEN_LOOKS, PATIENCE); // what is left is counted below
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    second.stop();
    third.stop();
    Year year = new Year(releases, days.size(), seconds, lost(), doubled(), wrong());
    progress.line(
        "three schedulers, one of them killed and started again: a year in %.0f s; %d lost, %d doubled, %d budgets wrong"
            .formatted(seconds, year.lost(), year.doubled(), year.wrong()));
    return year;
  }

  private Service scheduler(Part place) {
    return market
        .ordering()
        .onPort(market.settings().port(place))
        .with("SUPPORT_MARKET_RELEASES_DELAYED", "0s")
        .with("SUPPORT_MARKET_RELEASES_EVERY", "1s");
  }

  private List<String> days() {
    List<String> days = new ArrayList<>();
    market
        .sql()
        .rows("SELECT DISTINCT due_on FROM release ORDER BY 1", row -> days.add(row.getString(1)));
    return days;
  }

  private void come(String day) {
    market.sql().run("UPDATE release SET due_on = current_date - 1 WHERE due_on = '" + day + "'");
  }

  private long due() {
    return market.sql().number(DUE);
  }

  private long lost() {
    return market.sql().number(COUNTED.formatted("due - posted"));
  }

  private long doubled() {
    return market.sql().number(COUNTED.formatted("posted - due"));
  }

  private long wrong() {
    return market
        .sql()
        .number(
            """
            SELECT count(*) FROM account a JOIN account_balance b ON b.account_id = a.id
             WHERE a.kind = 'UNRELEASED' AND b.balance <> 0""");
  }
}
