package org.supportmarket.ordering.circumstances;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.person.PersonRef;

/**
 * Writes down somebody's circumstances. What they bought before stays counted where it was: only
 * what they buy from now on is counted by the new ones.
 */
@ApplicationScoped
public class SetCircumstances {
  private final CircumstancesBook book;
  private final Audit audit;

  SetCircumstances(CircumstancesBook book, Audit audit) {
    this.book = book;
    this.audit = audit;
  }

  /**
   * Repeatable: says whether anything is different now.
   *
   * @throws Refusal invalid_request
   */
  @Transactional
  public boolean set(Act act, PersonRef person, Circumstances told) {
    boolean changed = book.keep(act, person.id(), told.checked(act.day()));
    if (changed) {
      audit.done(
          act,
          "circumstances.set",
          About.person(person.id(), person.council(), "circumstances", person.id()));
    }
    return changed;
  }
}
