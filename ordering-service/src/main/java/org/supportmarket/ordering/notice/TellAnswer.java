package org.supportmarket.ordering.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;

/** Sends a person a message when a provider has answered them. */
@ApplicationScoped
public class TellAnswer {
  private final Database database;
  private final TellPerson tellPerson;

  TellAnswer(Database database, TellPerson tellPerson) {
    this.database = database;
    this.tellPerson = tellPerson;
  }

  /**
   * Repeatable, in the caller's transaction. Whoever asked without being a person here, as a
   * supporter does, finds the answer among their questions only.
   *
   * @param event names the message, so that it is sent once
   */
  public void tell(UUID event, QuestionAnswered answered, Instant when) {
    database
        .one(
            "SELECT person_id FROM login WHERE issuer = ? AND subject = ?",
            row -> row.getObject("person_id", UUID.class),
            answered.issuer(),
            answered.subject())
        .ifPresent(
            person ->
                tellPerson.tellOnce(
                    event, person, "question_answered", null, answered.inWords(), when));
  }
}
