package org.supportmarket.ordering.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.budget.NewBudget;
import org.supportmarket.ordering.budget.OpenBudget;
import org.supportmarket.ordering.budget.OpenNewBudget;
import org.supportmarket.ordering.circumstances.Circumstances;
import org.supportmarket.ordering.circumstances.SetCircumstances;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.person.RegisterPerson;

/**
 * Takes one row of a file: the person if they are new, the budget if it is, and what is known of
 * the person for counting where the file tells of it.
 */
@ApplicationScoped
class TakeBudgetRow {
  private final RegisterPerson registerPerson;
  private final OpenNewBudget openNewBudget;
  private final SetCircumstances setCircumstances;
  private final Database database;

  TakeBudgetRow(
      RegisterPerson registerPerson,
      OpenNewBudget openNewBudget,
      SetCircumstances setCircumstances,
      Database database) {
    this.registerPerson = registerPerson;
    this.openNewBudget = openNewBudget;
    this.setCircumstances = setCircumstances;
    this.database = database;
  }

  /**
   * Repeatable: says whether the budget is new, or what is known of the person.
   *
   * @param council of the caller, or null for whoever may load any council's
   * @throws BudgetRow.Wrong what is wrong with the row
   * @throws Refusal what is wrong with the budget
   */
  @Transactional
  boolean take(Act act, String council, BudgetRow row) {
    String gss = row.council(council);
    if (database.one("SELECT 1 FROM council WHERE gss = ?", known -> true, gss).isEmpty()) {
      throw new BudgetRow.Wrong("council: not one we know");
    }
    PersonRef person = new PersonRef(CouncilReference.person(gss, row.reference()), gss);
    String name = row.name();
    OpenBudget.Terms terms = NewBudget.read(id(person, row), person, row.request());
    Circumstances told = row.circumstances();
    registerPerson.register(act, person, name);
    boolean circumstancesNew = told != null && setCircumstances.set(act, person, told);
    return openNewBudget.openedNew(act, terms) || circumstancesNew;
  }

  private static UUID id(PersonRef person, BudgetRow row) {
    String key = "imported:" + person.id() + ":" + row.request();
    return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
  }
}
