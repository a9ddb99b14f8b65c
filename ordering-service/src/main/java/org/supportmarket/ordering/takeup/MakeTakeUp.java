package org.supportmarket.ordering.takeup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.feed.Outages;
import org.supportmarket.kernel.time.Time;
import org.supportmarket.ordering.budget.FinancialYear;
import org.supportmarket.ordering.market.CellsPublished;
import org.supportmarket.ordering.market.MarketKey;
import org.supportmarket.ordering.published.KeptFigures;

/** Makes the take-up of all councils anew with each publication. */
@ApplicationScoped
class MakeTakeUp {
  /** Under which it is kept. */
  static final String NAME = "take_up";

  private final TakeUpFigures figures;
  private final MarketKey key;
  private final KeptFigures kept;
  private final Database database;
  private final Outages outages;

  MakeTakeUp(
      TakeUpFigures figures, MarketKey key, KeptFigures kept, Database database, Outages outages) {
    this.figures = figures;
    this.key = key;
    this.kept = kept;
    this.database = database;
    this.outages = outages;
  }

  void published(@Observes CellsPublished cells) {
    outages.watch("take-up of budgets", () -> make(cells.publishedAt()));
  }

  private void make(Instant publishedAt) {
    LocalDate today = LocalDate.ofInstant(publishedAt, Time.PEOPLES_ZONE);
    FinancialYear thisYear = FinancialYear.of(today);
    FinancialYear before = new FinancialYear(thisYear.startYear() - 1);
    TakeUpFigures.Exactly exactly = figures.of(before, today);
    database
        .query("SELECT gss FROM council ORDER BY gss", row -> row.getString(1))
        .forEach(
            council ->
                kept.keep(
                    council,
                    NAME,
                    publishedAt,
                    new ProtectTakeUp(council, key.protection())
                        .tell(exactly, List.of(thisYear, before), publishedAt)));
  }
}
