package org.supportmarket.ordering.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.person.PersonalTexts;

/** Messages to a person about those who act for them; their supporters do not see these. */
@ApplicationScoped
class TellPerson {
  private final Database database;
  private final PersonalTexts texts;

  TellPerson(Database database, PersonalTexts texts) {
    this.database = database;
    this.texts = texts;
  }

  void tell(Act act, UUID person, String kind, String words) {
    UUID message = UUID.randomUUID();
    database.update(
        "INSERT INTO message (id, person_id, kind, sent_at) VALUES (?, ?, ?, ?)",
        message,
        person,
        kind,
        act.when());
    texts.put(person, PersonalTexts.Kind.MESSAGE, message, words, act.when());
  }
}
