package org.supportmarket.ordering.elsewhere;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.kernel.time.Time;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.delegation.SpendLimits;
import org.supportmarket.ordering.idempotency.Effect;
import org.supportmarket.ordering.idempotency.Idempotency;
import org.supportmarket.ordering.ledger.AccountKind;
import org.supportmarket.ordering.ledger.Pounds;
import org.supportmarket.ordering.ledger.Transfer;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.problem.OrderingProblem;

/** What becomes of spending elsewhere: it was paid, for as much or for less, or it was not. */
@ApplicationScoped
public class SettleElsewhere {
  private final Idempotency idempotency;
  private final ElsewhereRows rows;
  private final RecordElsewhere record;
  private final SpendLimits limits;

  SettleElsewhere(
      Idempotency idempotency, ElsewhereRows rows, RecordElsewhere record, SpendLimits limits) {
    this.idempotency = idempotency;
    this.rows = rows;
    this.record = record;
    this.limits = limits;
  }

  /**
   * The person paid what they had promised; what was not needed is free again.
   *
   * @param pence 1 to what was promised, or null for all of it
   * @throws Refusal elsewhere_unknown, wrong_state, invalid_pence
   */
  @Transactional
  public ElsewhereView paid(Act act, String key, PersonRef person, UUID elsewhere, Long pence) {
    return idempotency.once(
        request(act, key, "elsewhere.paid", person, elsewhere, pence),
        () -> {
          ElsewhereView before = locked(person, elsewhere, ElsewhereStatus.PROMISED);
          long paid = pence == null ? before.pence() : pence;
          if (paid < 1 || paid > before.pence()) {
            throw Refusal.of(
                OrderingProblem.INVALID_PENCE,
                "Write a sum up to the %s kept for it. If it was more, tell us of the rest as spent elsewhere."
                    .formatted(Pounds.of(before.pence())));
          }
          return move(act, person, before, ElsewhereStatus.PAID, paid);
        });
  }

  /**
   * It did not happen, or was told by mistake; its money is free again.
   *
   * @throws Refusal elsewhere_unknown, wrong_state
   */
  @Transactional
  public ElsewhereView takeBack(Act act, String key, PersonRef person, UUID elsewhere) {
    return idempotency.once(
        request(act, key, "elsewhere.take-back", person, elsewhere, null),
        () -> {
          ElsewhereView before =
              locked(person, elsewhere, ElsewhereStatus.PROMISED, ElsewhereStatus.PAID);
          return move(act, person, before, ElsewhereStatus.TAKEN_BACK, 0);
        });
  }

  private static Idempotency.Request<ElsewhereView> request(
      Act act, String key, String operation, PersonRef person, UUID elsewhere, Long pence) {
    return new Idempotency.Request<>(
        act.actor(), key, ElsewhereView.class, operation, person.id(), elsewhere, pence);
  }

  private ElsewhereView locked(PersonRef person, UUID elsewhere, ElsewhereStatus... from) {
    ElsewhereStatus status = rows.locked(person, elsewhere).orElseThrow(ElsewhereBook::unknown);
    if (!List.of(from).contains(status)) {
      throw Refusal.of(
          OrderingProblem.WRONG_STATE,
          status == ElsewhereStatus.PAID
              ? "You told us already that this is paid."
              : "This was taken back already.");
    }
    return rows.one(person, elsewhere).orElseThrow();
  }

  /** So much of it stays in the new state, from the first pots on; the rest is free again. */
  private Effect<ElsewhereView> move(
      Act act, PersonRef person, ElsewhereView before, ElsewhereStatus to, long staying) {
    List<Long> kept = new ArrayList<>();
    List<Transfer> transfers = new ArrayList<>();
    long open = staying;
    for (ElsewhereView.Share share : before.pots()) {
      long stays = Math.min(open, share.pence());
      open -= stays;
      kept.add(stays);
      add(transfers, before.status(), to.account(), share.budgetId(), stays);
      add(
          transfers,
          before.status(),
          AccountKind.AVAILABLE,
          share.budgetId(),
          share.pence() - stays);
    }
    long pence = staying == 0 ? before.pence() : staying;
    List<Purse.Share> shares =
        before.pots().stream().map(s -> new Purse.Share(s.budgetId(), s.pence())).toList();
    rows.fund(before.id(), to, shares, kept);
    rows.move(before.id(), to, pence);
    giveBack(before, before.pence() - staying);
    return record.step(act, person, before.id(), to, pence, transfers);
  }

  /** What did not go out may be spent again by the supporter who had recorded it. */
  private void giveBack(ElsewhereView before, long pence) {
    rows.delegation(before.id())
        .ifPresent(
            by ->
                limits.giveBack(
                    by, LocalDate.ofInstant(before.recordedAt(), Time.PEOPLES_ZONE), pence));
  }

  private static void add(
      List<Transfer> transfers, ElsewhereStatus from, AccountKind to, UUID budget, long pence) {
    if (pence > 0) {
      transfers.add(Transfer.of(budget, from.account(), to, pence));
    }
  }
}
