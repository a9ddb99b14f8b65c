package org.supportmarket.ordering.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.paging.PageOf;
import org.supportmarket.kernel.paging.Paging;
import org.supportmarket.ordering.audit.Act;

/** What councils ask their people. */
@ApplicationScoped
class Surveys {
  private static final String SELECT =
      """
      SELECT s.*, c.name AS council_name,
             CASE WHEN s.ended_at IS NOT NULL THEN 'ended' WHEN s.open_until < ? THEN 'over' ELSE 'open' END AS state
        FROM survey s JOIN council c ON c.gss = s.council
      """;

  private static final String NEWEST_FIRST = " ORDER BY s.published_at DESC, s.id";

  private static final String OF_COUNCIL =
      " WHERE s.council = ? AND (s.ended_at IS NULL AND s.open_until >= ?) = ?";

  private static final String QUESTIONS =
      """
      SELECT q.survey_id, q.position, q.words, q.several,
             array_agg(o.words ORDER BY o.position) AS options
        FROM survey_question q
        JOIN survey_option o ON o.survey_id = q.survey_id AND o.question = q.position
       WHERE q.survey_id = ANY (?)
       GROUP BY q.survey_id, q.position ORDER BY q.survey_id, q.position
      """;

  private final Database database;

  Surveys(Database database) {
    this.database = database;
  }

  private record Asked(UUID survey, SurveyView.Question question) {}

  /** A council's: those that are open, or those that are not; the newest first. */
  PageOf<SurveyView> ofCouncil(String council, boolean open, LocalDate today, Paging paging) {
    return database.snapshot(
        () ->
            PageOf.of(
                database
                    .one(
                        "SELECT count(*) FROM survey s" + OF_COUNCIL,
                        row -> row.getLong(1),
                        council,
                        today,
                        open)
                    .orElseThrow(),
                paging,
                withQuestions(
                    database.query(
                        SELECT + OF_COUNCIL + NEWEST_FIRST + " LIMIT ? OFFSET ?",
                        Surveys::viewIn,
                        today,
                        council,
                        today,
                        open,
                        paging.perPage(),
                        paging.offset()))));
  }

  /** All that are open; never more than a council may have open. */
  List<SurveyView> open(String council, LocalDate today) {
    return withQuestions(
        database.query(
            SELECT + OF_COUNCIL + NEWEST_FIRST, Surveys::viewIn, today, council, today, true));
  }

  Optional<SurveyView> find(String council, UUID survey, LocalDate today) {
    return withQuestions(
            database.query(
                SELECT + " WHERE s.council = ? AND s.id = ?",
                Surveys::viewIn,
                today,
                council,
                survey))
        .stream()
        .findFirst();
  }

  /** How many are open; whoever publishes another waits until this is through. */
  long countOpen(String council, LocalDate today) {
    database.query(
        "SELECT pg_advisory_xact_lock(hashtextextended('survey ' || ?, 0))", row -> 1, council);
    return database
        .one(
            "SELECT count(*) FROM survey s" + OF_COUNCIL,
            row -> row.getLong(1),
            council,
            today,
            true)
        .orElseThrow();
  }

  void add(Act act, String council, UUID id, SurveyRequest request) {
    database.update(
        "INSERT INTO survey (id, council, title, why, open_until, published_at, published_by)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        id,
        council,
        request.title().strip(),
        request.why().strip(),
        request.openUntil(),
        act.when(),
        act.actor());
    for (int i = 0; i < request.questions().size(); i++) {
      SurveyRequest.Question question = request.questions().get(i);
      database.update(
          "INSERT INTO survey_question (survey_id, position, words, several) VALUES (?, ?, ?, ?)",
          id,
          i + 1,
          question.words().strip(),
          question.several());
      database.update(
          "INSERT INTO survey_option (survey_id, question, position, words)"
              + " SELECT ?, ?, o.place, o.words FROM unnest(?::text[]) WITH ORDINALITY AS o(words, place)",
          id,
          i + 1,
          question.options().stream().map(String::strip).toArray(String[]::new));
    }
  }

  /** Whether it was open until now. */
  boolean end(Act act, String council, UUID survey) {
    return database.update(
            "UPDATE survey SET ended_at = ?, ended_by = ?"
                + " WHERE council = ? AND id = ? AND ended_at IS NULL AND open_until >= ?",
            act.when(),
            act.actor(),
            council,
            survey,
            act.day())
        == 1;
  }

  private List<SurveyView> withQuestions(List<SurveyView> surveys) {
    Map<UUID, List<SurveyView.Question>> questions =
        database
            .query(
                QUESTIONS,
                Surveys::askedIn,
                (Object) surveys.stream().map(SurveyView::id).toArray(UUID[]::new))
            .stream()
            .collect(
                Collectors.groupingBy(
                    Asked::survey, Collectors.mapping(Asked::question, Collectors.toList())));
    List<SurveyView> whole = new ArrayList<>();
    for (SurveyView one : surveys) {
      whole.add(
          new SurveyView(
              one.id(),
              one.council(),
              one.councilName(),
              one.title(),
              one.why(),
              one.openUntil(),
              one.state(),
              one.publishedAt(),
              questions.get(one.id())));
    }
    return whole;
  }

  private static Asked askedIn(ResultSet row) throws SQLException {
    return new Asked(
        row.getObject("survey_id", UUID.class),
        new SurveyView.Question(
            row.getInt("position"),
            row.getString("words"),
            row.getBoolean("several"),
            Arrays.asList((String[]) row.getArray("options").getArray())));
  }

  private static SurveyView viewIn(ResultSet row) throws SQLException {
    return new SurveyView(
        row.getObject("id", UUID.class),
        row.getString("council"),
        row.getString("council_name"),
        row.getString("title"),
        row.getString("why"),
        row.getObject("open_until", LocalDate.class),
        row.getString("state"),
        row.getObject("published_at", OffsetDateTime.class).toInstant(),
        List.of());
  }
}
