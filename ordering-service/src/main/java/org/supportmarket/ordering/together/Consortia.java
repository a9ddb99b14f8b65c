package org.supportmarket.ordering.together;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.paging.PageOf;
import org.supportmarket.kernel.paging.Paging;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.person.PersonRef;

/** What people are asked to buy together, and what each of them said. */
@ApplicationScoped
class Consortia {
  private static final String COLUMNS =
      """
      k.*, c.name AS council_name,
             CASE WHEN k.requested_at IS NOT NULL THEN 'requested' WHEN k.answer_by < ? THEN 'asked' ELSE 'asking' END
               AS state,
             (SELECT count(*) FROM consortium_place p WHERE p.consortium_id = k.id AND p.said = 'yes') AS yes
        FROM consortium k JOIN council c ON c.gss = k.council
      """;

  private static final String SELECT = "SELECT " + COLUMNS;

  private static final String OF_PERSON =
      "SELECT q.said, q.said_at, "
          + COLUMNS
          + " JOIN consortium_place q ON q.consortium_id = k.id WHERE q.person_id = ? AND k.council = ?";

  private static final String NEWEST_FIRST = " ORDER BY k.offered_at DESC, k.id";

  /** To every care manager one task for each person, with the words that say what to ask. */
  private static final String ASK =
      """
      WITH place AS (
        INSERT INTO consortium_place (consortium_id, person_id) SELECT ?, unnest(?::uuid[]) RETURNING person_id),
      task AS (
        INSERT INTO council_task (id, council, person_id, object_id, kind, urgent, due_on, state, raised_at)
        SELECT gen_random_uuid(), ?, person_id, ?, 'together', false, ?, 'open', ? FROM place
        RETURNING id, person_id)
      INSERT INTO personal_text (person_id, kind, object_id, body, written_at)
      SELECT person_id, 'task', id, ?, ? FROM task
      """;

  private final Database database;
  private final SharedTimes times;

  Consortia(Database database, SharedTimes times) {
    this.database = database;
    this.times = times;
  }

  /** A council's, the newest first. */
  PageOf<ConsortiumView> ofCouncil(String council, LocalDate today, Paging paging) {
    return database.snapshot(
        () ->
            PageOf.of(
                database
                    .one(
                        "SELECT count(*) FROM consortium WHERE council = ?",
                        row -> row.getLong(1),
                        council)
                    .orElseThrow(),
                paging,
                database.query(
                    SELECT + " WHERE k.council = ?" + NEWEST_FIRST + " LIMIT ? OFFSET ?",
                    this::viewIn,
                    today,
                    council,
                    paging.perPage(),
                    paging.offset())));
  }

  /** What a provider was asked, the newest first; at most a hundred. */
  List<ConsortiumView> ofProvider(UUID provider, LocalDate today) {
    return database.query(
        SELECT + " WHERE k.provider_id = ? ORDER BY k.requested_at DESC, k.id LIMIT 100",
        this::viewIn,
        today,
        provider);
  }

  Optional<ConsortiumView> find(String council, UUID consortium, LocalDate today) {
    return database.one(
        SELECT + " WHERE k.council = ? AND k.id = ?", this::viewIn, today, council, consortium);
  }

  /** Whether people of this group are being asked already; others who ask wait. */
  boolean asking(String council, SharedTime time, LocalDate today) {
    database.query(
        "SELECT pg_advisory_xact_lock(hashtextextended('consortium ' || ?, 0))", row -> 1, council);
    return database
        .one(
            "SELECT EXISTS (SELECT FROM consortium WHERE council = ? AND category = ? AND district = ?"
                + " AND weekday = ? AND part = ? AND answer_by >= ? AND requested_at IS NULL)",
            row -> row.getBoolean(1),
            council,
            time.category(),
            time.district(),
            time.weekday(),
            time.part(),
            today)
        .orElseThrow();
  }

  void add(Act act, String council, UUID id, OfferRequest offer) {
    database.update(
        "INSERT INTO consortium (id, council, category, district, weekday, part, words, answer_by, offered_at,"
            + " offered_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        council,
        offer.time().category(),
        offer.time().district(),
        offer.time().weekday(),
        offer.time().part(),
        offer.words().strip(),
        offer.answerBy(),
        act.when(),
        act.actor());
  }

  /** Asks their care managers to ask them. */
  void ask(Act act, String council, UUID id, List<UUID> people, LocalDate dueOn, String words) {
    database.update(
        ASK, id, people.toArray(UUID[]::new), council, id, dueOn, act.when(), words, act.when());
  }

  /** Whether nobody had asked a provider before. */
  boolean request(Act act, UUID id, UUID provider, String contact, long people) {
    return database.update(
            "UPDATE consortium SET provider_id = ?, contact = ?, told_people = ?, requested_at = ?, requested_by = ?"
                + " WHERE id = ? AND requested_at IS NULL",
            provider,
            contact,
            people,
            act.when(),
            act.actor(),
            id)
        == 1;
  }

  /** Who said yes. */
  List<PersonRef> willing(ConsortiumView consortium) {
    return database.query(
        "SELECT person_id FROM consortium_place WHERE consortium_id = ? AND said = 'yes'",
        row -> new PersonRef(row.getObject(1, UUID.class), consortium.council()),
        consortium.id());
  }

  /** What somebody is asked, or was; the newest first. */
  List<PlaceView> of(PersonRef person, LocalDate today) {
    return database.query(
        OF_PERSON + NEWEST_FIRST + " LIMIT 20",
        Consortia::placeIn,
        today,
        person.id(),
        person.council());
  }

  /** Whether they were asked at all. */
  boolean say(Act act, PersonRef person, UUID consortium, boolean yes) {
    return database.update(
            "UPDATE consortium_place SET said = ?, said_at = ?, said_by = ?"
                + " WHERE consortium_id = ? AND person_id = ?",
            yes ? "yes" : "no",
            act.when(),
            act.actor(),
            consortium,
            person.id())
        == 1;
  }

  private static PlaceView placeIn(ResultSet row) throws SQLException {
    OffsetDateTime said = row.getObject("said_at", OffsetDateTime.class);
    return new PlaceView(
        row.getObject("id", UUID.class),
        timeIn(row),
        row.getString("words"),
        row.getObject("answer_by", LocalDate.class),
        row.getString("state"),
        row.getString("said") == null ? null : row.getString("said").equals("yes"),
        said == null ? null : said.toInstant());
  }

  /** As it was told when a provider was asked; before, by the rule, and not while people answer. */
  private ConsortiumView viewIn(ResultSet row) throws SQLException {
    OffsetDateTime requested = row.getObject("requested_at", OffsetDateTime.class);
    ConsortiumView view =
        new ConsortiumView(
            row.getObject("id", UUID.class),
            row.getString("council"),
            row.getString("council_name"),
            timeIn(row),
            row.getString("words"),
            row.getObject("answer_by", LocalDate.class),
            row.getString("state"),
            null,
            false,
            row.getObject("provider_id", UUID.class),
            row.getString("contact"),
            requested == null ? null : requested.toInstant());
    return switch (view.state()) {
      case ConsortiumView.REQUESTED -> view.counted(row.getLong("told_people"));
      case ConsortiumView.ASKED ->
          view.counted(times.told("consortium|" + view.id(), row.getLong("yes")));
      default -> view;
    };
  }

  private static SharedTime timeIn(ResultSet row) throws SQLException {
    return new SharedTime(
        row.getString("category"),
        row.getString("district"),
        row.getInt("weekday"),
        row.getString("part"));
  }
}
