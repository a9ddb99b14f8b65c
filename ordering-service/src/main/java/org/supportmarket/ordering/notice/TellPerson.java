package org.supportmarket.ordering.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.person.PersonalTexts;

/** Sends a person a message they read here. */
@ApplicationScoped
public class TellPerson {
  private static final String INSERT =
      "INSERT INTO message (id, person_id, kind, order_id, sent_at) VALUES (?, ?, ?, ?, ?)";

  private final Database database;
  private final PersonalTexts texts;

  TellPerson(Database database, PersonalTexts texts) {
    this.database = database;
    this.texts = texts;
  }

  /**
   * In the caller's transaction.
   *
   * @param kind letters and underscores, at most 40
   * @param order what it is about, or null
   * @param words 1 to 2000 characters
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void tell(UUID person, String kind, UUID order, String words, Instant when) {
    UUID id = UUID.randomUUID();
    database.update(INSERT, id, person, kind, order, when);
    texts.put(person, PersonalTexts.Kind.MESSAGE, id, words, when);
  }
}
