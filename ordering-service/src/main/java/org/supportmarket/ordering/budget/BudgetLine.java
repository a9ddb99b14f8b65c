package org.supportmarket.ordering.budget;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * One pot of a person: council × funding stream × holding route × financial year. Its money is in
 * the ledger.
 */
@Entity
@Immutable
@Table(name = "budget_line")
class BudgetLine {
  @Id private UUID id;
  private UUID personId;
  private String council;
  private String fundingStream;
  private String holdingRoute;
  private String financialYear;
  private LocalDate startsOn;
  private LocalDate endsOn;
  private Instant openedAt;

  protected BudgetLine() {}

  BudgetLine(OpenBudget.Terms terms, Instant openedAt) {
    this.id = terms.id();
    this.personId = terms.person().id();
    this.council = terms.person().council();
    this.fundingStream =
        FundingStream.valueOf(terms.fundingStream().toUpperCase(Locale.ROOT))
            .name()
            .toLowerCase(Locale.ROOT);
    this.holdingRoute =
        HoldingRoute.valueOf(terms.holdingRoute().toUpperCase(Locale.ROOT))
            .name()
            .toLowerCase(Locale.ROOT);
    this.financialYear = terms.financialYear();
    this.startsOn = terms.startsOn();
    this.endsOn = terms.endsOn();
    this.openedAt = openedAt;
  }
}
