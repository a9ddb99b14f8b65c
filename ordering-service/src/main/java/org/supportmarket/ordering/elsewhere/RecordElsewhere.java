package org.supportmarket.ordering.elsewhere;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.idempotency.Effect;
import org.supportmarket.ordering.ledger.AccountKind;
import org.supportmarket.ordering.ledger.Group;
import org.supportmarket.ordering.ledger.Ledger;
import org.supportmarket.ordering.ledger.Transfer;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.person.PersonalTexts;

/** Writes down spending elsewhere and moves its money, in the transaction of the caller. */
@ApplicationScoped
public class RecordElsewhere {
  private final ElsewhereRows rows;
  private final Ledger ledger;
  private final PersonalTexts texts;
  private final Audit audit;

  RecordElsewhere(ElsewhereRows rows, Ledger ledger, PersonalTexts texts, Audit audit) {
    this.rows = rows;
    this.ledger = ledger;
    this.texts = texts;
    this.audit = audit;
  }

  /**
   * Keeps the money aside until the person says that they paid.
   *
   * @throws org.supportmarket.ordering.ledger.InsufficientFunds if a pot has less than its share
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Effect<ElsewhereView> promise(Act act, PersonRef person, Elsewhere what) {
    return record(act, person, what, ElsewhereStatus.PROMISED);
  }

  /** Counts as paid what the person says they paid. */
  @Transactional(Transactional.TxType.MANDATORY)
  Effect<ElsewhereView> paid(Act act, PersonRef person, Elsewhere what) {
    return record(act, person, what, ElsewhereStatus.PAID);
  }

  private Effect<ElsewhereView> record(
      Act act, PersonRef person, Elsewhere what, ElsewhereStatus status) {
    UUID id = UUID.randomUUID();
    rows.insert(act, person, id, status, what);
    texts.put(person.id(), PersonalTexts.Kind.WANTED_WORDS, id, what.words(), act.when());
    texts.put(person.id(), PersonalTexts.Kind.WANTED_PAYEE, id, what.payee(), act.when());
    List<Transfer> transfers =
        what.shares().stream()
            .map(
                share ->
                    Transfer.of(
                        share.budgetId(), AccountKind.AVAILABLE, status.account(), share.pence()))
            .toList();
    return step(act, person, id, status, what.pence(), transfers);
  }

  /** One change: step, money and audit under one id. */
  Effect<ElsewhereView> step(
      Act act,
      PersonRef person,
      UUID elsewhere,
      ElsewhereStatus status,
      long pence,
      List<Transfer> transfers) {
    UUID step = UUID.randomUUID();
    rows.step(act, step, elsewhere, status, pence);
    ledger.post(
        new Group(
            status.code() + "_elsewhere",
            step,
            null,
            person.id(),
            person.council(),
            null,
            act.actor(),
            act.actingFor(),
            act.day()),
        transfers);
    audit.done(
        act,
        "elsewhere." + status.code(),
        About.person(person.id(), person.council(), "elsewhere", elsewhere));
    return new Effect<>(step, rows.one(person, elsewhere).orElseThrow());
  }
}
