package org.supportmarket.ordering.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.ledger.AccountKind;
import org.supportmarket.ordering.ledger.Group;
import org.supportmarket.ordering.ledger.Ledger;
import org.supportmarket.ordering.ledger.Transfer;
import org.supportmarket.ordering.person.PersonRef;

/** Frees allocated money for spending. */
@ApplicationScoped
public class ReleaseMoney {
  private final Ledger ledger;
  private final Database database;
  private final Audit audit;

  ReleaseMoney(Ledger ledger, Database database, Audit audit) {
    this.ledger = ledger;
    this.database = database;
    this.audit = audit;
  }

  /**
   * Repeatable: the same cause releases once.
   *
   * @param cause the id of this release, chosen by the caller
   * @param pence more than zero, at most what is not released yet
   */
  @Transactional
  public void release(Act act, UUID cause, PersonRef person, UUID budget, long pence) {
    waitForItsTwin(cause);
    if (isDone(cause)) {
      return;
    }
    ledger.post(
        new Group(
            "released",
            cause,
            null,
            person.id(),
            person.council(),
            null,
            act.actor(),
            act.actingFor(),
            act.day()),
        List.of(Transfer.of(budget, AccountKind.UNRELEASED, AccountKind.AVAILABLE, pence)));
    audit.done(
        act, "budget.release", About.person(person.id(), person.council(), "budget", budget));
  }

  /** Of two at once the second sees what the first has done. */
  private void waitForItsTwin(UUID cause) {
    database.query(
        "SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", row -> true, cause.toString());
  }

  private boolean isDone(UUID cause) {
    return database
        .one("SELECT 1 FROM posting_group WHERE cause = ?", row -> true, cause)
        .isPresent();
  }
}
