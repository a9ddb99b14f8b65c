package org.supportmarket.ordering.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.person.PersonalTexts;

/** The council records that a provider's staff may act for somebody who buys from it, and why. */
@ApplicationScoped
class AgreeToProvider {
  private final Database database;
  private final Delegations delegations;
  private final PersonalTexts texts;
  private final Audit audit;

  AgreeToProvider(Database database, Delegations delegations, PersonalTexts texts, Audit audit) {
    this.database = database;
    this.delegations = delegations;
    this.texts = texts;
    this.audit = audit;
  }

  /** Refuses with invalid_request, supporter_unknown. */
  @Transactional
  public SupporterView agree(Act act, PersonRef person, UUID id, String reason) {
    EndSupporter.checkReason(reason);
    delegations.find(person, id);
    database.update(
        "UPDATE delegation SET provider_agreed = true WHERE id = ? AND person_id = ?",
        id,
        person.id());
    texts.put(person.id(), PersonalTexts.Kind.SUPPORTER_AGREEMENT, id, reason.strip(), act.when());
    audit.done(
        act, "supporter.agree", About.person(person.id(), person.council(), "supporter", id));
    return delegations.find(person, id);
  }
}
