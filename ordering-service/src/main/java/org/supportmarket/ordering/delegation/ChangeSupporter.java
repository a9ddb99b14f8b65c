package org.supportmarket.ordering.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.person.Access;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Changes what a supporter may do, from the next thing they do on. */
@ApplicationScoped
class ChangeSupporter {
  private static final String CHANGE =
      """
      UPDATE delegation
         SET actions = ?, order_limit_pence = ?, month_limit_pence = ?, ends_on = ?, sees_access_log = ?
       WHERE id = ? AND person_id = ? AND state IN ('invited', 'active') AND notice_on IS NULL
      """;

  private final Database database;
  private final Delegations delegations;
  private final Audit audit;

  ChangeSupporter(Database database, Delegations delegations, Audit audit) {
    this.database = database;
    this.delegations = delegations;
    this.audit = audit;
  }

  /**
   * An officer changes only what an officer granted: taking something away from those whom the
   * person chose needs notice. Refuses with invalid_request, supporter_unknown, not_granted,
   * delegation_ended.
   */
  @Transactional
  public SupporterView change(Act act, Access by, UUID id, SupporterRequest request) {
    SupporterView before = delegations.find(by.person(), id);
    if (!by.byThePerson() && !before.grantedBy().equals("care-manager")) {
      throw Refusal.of(
          OrderingProblem.NOT_GRANTED, "Only the person can change what they themselves allowed.");
    }
    Grant grant = Grant.of(request, act.day());
    if (before.kind().equals("supporter") && grant.endsOn() == null) {
      throw Grant.invalid("Say in `ends_on` which day is their last.");
    }
    int changed =
        database.update(
            CHANGE,
            grant.actionsInOrder(),
            grant.orderLimitPence(),
            grant.monthLimitPence(),
            grant.endsOn(),
            grant.seesAccessLog(),
            id,
            by.person().id());
    if (changed == 0) {
      throw Refusal.of(
          OrderingProblem.DELEGATION_ENDED, "They no longer act for this person, or not for long.");
    }
    audit.done(
        act,
        "supporter.change",
        About.person(by.person().id(), by.person().council(), "supporter", id));
    return delegations.find(by.person(), id);
  }
}
