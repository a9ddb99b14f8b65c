package org.supportmarket.ordering.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.supportmarket.kernel.database.Database;

/**
 * Names and everything written freely about a person: the one table that can be erased. Everything
 * else refers to it by ids and reads well without it.
 */
@ApplicationScoped
public class PersonalTexts {
  private final Database database;

  PersonalTexts(Database database) {
    this.database = database;
  }

  /** What kinds of words there are. */
  public enum Kind {
    /** What a person wants to be called; belongs to the person. */
    DISPLAY_NAME,
    /** What a person's plan is to bring about; belongs to the outcome. */
    OUTCOME,
    /** What a person asks the care manager; belongs to the approval. */
    QUESTION,
    /** What the care manager answers; belongs to the approval. */
    ANSWER,
    /** What somebody would like to buy that no catalogue has; belongs to the approval's line. */
    SOMETHING_ELSE,
    /** Why a provider declined; belongs to the order. */
    DECLINE_REASON,
    /** What a council's officers have to look into; belongs to the task. */
    TASK,
    /** What they did about it; belongs to the task. */
    TASK_OUTCOME,
    /** What we told a person; belongs to the message. */
    MESSAGE,
    /** What no catalogue has; belongs to the line of a basket, or to the spending elsewhere. */
    WANTED_WORDS,
    /** Who gets the money for it; belongs to the same. */
    WANTED_PAYEE,
    /** Why a budget was changed; belongs to the budget's event. */
    BUDGET_WORDS,
    /** What a supporter is called; belongs to the delegation. */
    SUPPORTER_NAME,
    /** By what authority and in what scope an officer let them act; belongs to the delegation. */
    SUPPORTER_AUTHORITY,
    /** Why somebody else than the person ended or suspended it; belongs to the delegation. */
    SUPPORTER_ENDING,
    /** Why the council lets a provider's staff act for somebody who buys from it. */
    SUPPORTER_AGREEMENT,
    /** Why an officer opened a person's transactions; belongs to the look. */
    LOOK_REASON,
    /** What a person asked for on the phone, as it was read back to them; belongs to the call. */
    PHONE_CALL,
    /** What was written about a change of an order; belongs to the change. */
    ORDER_WORDS;

    String stored() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** Keeps these words (1 to 2000 characters), in place of earlier ones. */
  public void put(UUID person, Kind kind, UUID object, String words, Instant when) {
    database.update(
        """
        INSERT INTO personal_text (person_id, kind, object_id, body, written_at) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (person_id, kind, object_id) DO UPDATE SET body = excluded.body, written_at = excluded.written_at
        """,
        person,
        kind.stored(),
        object,
        words,
        when);
  }

  /** Forgets all words that belong to these objects. */
  public void forget(Collection<UUID> objects) {
    if (!objects.isEmpty()) {
      database.update(
          "DELETE FROM personal_text WHERE object_id = ANY(?)",
          (Object) objects.toArray(UUID[]::new));
    }
  }

  /** The words that belong to these objects; those erased or never written are missing. */
  public Map<UUID, String> of(Kind kind, Collection<UUID> objects) {
    if (objects.isEmpty()) {
      return Map.of();
    }
    return database
        .query(
            "SELECT object_id, body FROM personal_text WHERE object_id = ANY(?) AND kind = ?",
            row -> Map.entry(row.getObject("object_id", UUID.class), row.getString("body")),
            objects.toArray(UUID[]::new),
            kind.stored())
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));
  }
}
