package org.supportmarket.ordering.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.paging.PageOf;
import org.supportmarket.kernel.paging.Paging;
import org.supportmarket.ordering.person.PersonalTexts;

/** What people were told, the newest first, with the words that are still there. */
@ApplicationScoped
class Messages {
  private static final String OF_PERSON =
      " FROM message WHERE person_id = ? AND (? OR kind NOT LIKE 'supporter%')"
          + " AND (NOT ? OR read_at IS NULL)";

  private final Database database;
  private final PersonalTexts texts;

  Messages(Database database, PersonalTexts texts) {
    this.database = database;
    this.texts = texts;
  }

  /** What it says about supporters is for the person alone. */
  PageOf<MessageView> page(UUID person, boolean byThePerson, boolean unread, Paging paging) {
    return database.snapshot(
        () -> {
          long total =
              database
                  .one(
                      "SELECT count(*)" + OF_PERSON,
                      row -> row.getLong(1),
                      person,
                      byThePerson,
                      unread)
                  .orElseThrow();
          List<MessageView> messages =
              database.query(
                  "SELECT *" + OF_PERSON + " ORDER BY sent_at DESC, id LIMIT ? OFFSET ?",
                  Messages::messageIn,
                  person,
                  byThePerson,
                  unread,
                  paging.perPage(),
                  paging.offset());
          return PageOf.of(total, paging, inWords(messages));
        });
  }

  /** Marks it as read, the first time; empty if the person has no such message. */
  Optional<MessageView> read(UUID person, UUID message, Instant when) {
    return database
        .one(
            "UPDATE message SET read_at = coalesce(read_at, ?) WHERE person_id = ? AND id = ?"
                + " RETURNING *",
            Messages::messageIn,
            when,
            person,
            message)
        .map(found -> inWords(List.of(found)).getFirst());
  }

  private List<MessageView> inWords(List<MessageView> messages) {
    Map<UUID, String> words =
        texts.of(PersonalTexts.Kind.MESSAGE, messages.stream().map(MessageView::id).toList());
    return messages.stream().map(message -> message.saying(words.get(message.id()))).toList();
  }

  private static MessageView messageIn(ResultSet row) throws SQLException {
    OffsetDateTime read = row.getObject("read_at", OffsetDateTime.class);
    return new MessageView(
        row.getObject("id", UUID.class),
        row.getString("kind"),
        row.getObject("order_id", UUID.class),
        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
        read == null ? null : read.toInstant(),
        null);
  }
}
