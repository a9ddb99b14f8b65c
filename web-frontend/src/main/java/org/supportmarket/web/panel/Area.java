package org.supportmarket.web.panel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.supportmarket.web.client.LiveTotals;
import org.supportmarket.web.council.CheckedLine;
import org.supportmarket.web.council.OwnCouncil;

/** Whose figures are asked for: the officer's own council's, or those of all of England. */
@RequestScoped
class Area {
  private static final String ENGLAND = "E92000001";

  @Inject OwnCouncil council;

  /** Its GSS code. */
  String gss(PanelQuery query) {
    return query.england() ? ENGLAND : council.gss();
  }

  /** Whether its figures are what the ledger says; England has no ledger of its own. */
  CheckedLine checked(PanelQuery query, LiveTotals.Reconciliation found) {
    return query.england()
        ? new CheckedLine(
            "info",
            "These are the figures of all councils in England together. Each council’s are checked"
                + " against its own ledger every few minutes.",
            null,
            null)
        : CheckedLine.ledger(found);
  }
}
