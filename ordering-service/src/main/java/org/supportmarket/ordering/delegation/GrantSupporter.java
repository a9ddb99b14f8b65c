package org.supportmarket.ordering.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.person.PersonalTexts;

/** Writes down a supporter whose login is known already, as data brought from elsewhere have it. */
@ApplicationScoped
public class GrantSupporter {
  private static final String INSERT =
      """
      INSERT INTO delegation (id, person_id, kind, issuer, subject, actions, order_limit_pence, month_limit_pence,
                              starts_on, ends_on, state, granted_by, granted_authority, granted_at, accepted_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'active', ?, ?, ?, ?)
      ON CONFLICT (id) DO NOTHING
      """;

  private final Database database;
  private final PersonalTexts texts;
  private final Audit audit;

  GrantSupporter(Database database, PersonalTexts texts, Audit audit) {
    this.database = database;
    this.texts = texts;
    this.audit = audit;
  }

  /**
   * What is known of them.
   *
   * @param id chosen by the caller
   * @param kind supporter, fund_holder, …
   * @param actions see, order, confirm, message
   * @param budgets which budgets a fund-holder holds
   */
  public record Known(
      UUID id,
      String kind,
      String name,
      String issuer,
      String subject,
      List<String> actions,
      Long orderLimitPence,
      Long monthLimitPence,
      LocalDate endsOn,
      List<UUID> budgets) {}

  /** Repeatable: one who is known already stays as they are. */
  @Transactional
  public void grant(Act act, PersonRef person, Known known) {
    int fresh =
        database.update(
            INSERT,
            known.id(),
            person.id(),
            known.kind(),
            known.issuer(),
            known.subject(),
            known.actions().toArray(String[]::new),
            known.orderLimitPence(),
            known.monthLimitPence(),
            act.day(),
            known.endsOn(),
            act.actor(),
            act.authority(),
            act.when(),
            act.when());
    if (fresh == 0) {
      return;
    }
    texts.put(person.id(), PersonalTexts.Kind.SUPPORTER_NAME, known.id(), known.name(), act.when());
    for (UUID budget : known.budgets()) {
      database.update("INSERT INTO fund_held VALUES (?, ?)", known.id(), budget);
    }
    audit.done(
        act,
        "supporter.invite",
        About.person(person.id(), person.council(), "supporter", known.id()));
  }
}
