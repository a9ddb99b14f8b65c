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
      "INSERT INTO message (id, person_id, kind, order_id, sent_at) VALUES (?, ?, ?, ?, ?)"
          + " ON CONFLICT (id) DO NOTHING";

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
    tellOnce(UUID.randomUUID(), person, kind, order, words, when);
  }

  /** The same; a message of this id that was sent before stays as it is. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void tellOnce(UUID id, UUID person, String kind, UUID order, String words, Instant when) {
    if (database.update(INSERT, id, person, kind, order, when) == 1) {
      texts.put(person, PersonalTexts.Kind.MESSAGE, id, words, when);
    }
  }
}
