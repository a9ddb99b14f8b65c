package org.supportmarket.ordering.prospect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.feed.Outages;
import org.supportmarket.kernel.time.Time;
import org.supportmarket.ordering.market.CellsPublished;
import org.supportmarket.ordering.market.PublishedFigures;
import org.supportmarket.ordering.published.KeptFigures;

/** Makes the forecasts of all councils anew with each publication. */
@ApplicationScoped
class MakeProspects {
  /** Under which they are kept. */
  static final String NAME = "forecast";

  /** Where nothing was bought yet there is nothing to expect, and that is said too. */
  private static final String COUNCILS =
      "SELECT gss FROM council UNION SELECT unnest(?) ORDER BY 1";

  /** The half year tried, the one before it, and that one a year earlier. */
  private static final int MONTHS_NEEDED = 24;

  private final PublishedFigures published;
  private final Commitments commitments;
  private final KeptFigures kept;
  private final Database database;
  private final Outages outages;

  MakeProspects(
      PublishedFigures published,
      Commitments commitments,
      KeptFigures kept,
      Database database,
      Outages outages) {
    this.database = database;
    this.published = published;
    this.commitments = commitments;
    this.kept = kept;
    this.outages = outages;
  }

  void published(@Observes CellsPublished cells) {
    outages.watch("forecast of the market", () -> make(cells.publishedAt(), cells.councils()));
  }

  private void make(Instant publishedAt, List<String> councils) {
    LocalDate today = LocalDate.ofInstant(publishedAt, Time.PEOPLES_ZONE);
    LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    YearMonth now = YearMonth.from(today);
    Map<String, Map<String, Map<YearMonth, Long>>> committed =
        commitments.told(commitments.exactly(monday, monday.plusWeeks(Weeks.MANY).minusDays(1)));
    database
        .query(COUNCILS, row -> row.getString(1), (Object) councils.toArray(String[]::new))
        .forEach(
            council ->
                kept.keep(
                    council,
                    NAME,
                    publishedAt,
                    new Prospects(council, publishedAt, now, monday)
                        .of(
                            published.all(council, now.minusMonths(MONTHS_NEEDED), last(now)),
                            published.categories(
                                council, now.minusMonths(MONTHS_NEEDED), last(now)),
                            committed.getOrDefault(council, Map.of()))));
  }

  private static YearMonth last(YearMonth now) {
    return now.minusMonths(1);
  }
}
