package org.supportmarket.ordering.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.paging.PageOf;
import org.supportmarket.kernel.paging.Paging;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.person.PersonalTexts;

/** Questions and answers as people read them. */
@ApplicationScoped
class Approvals {
  private static final String OF_PERSON = " FROM approval WHERE person_id = ?";
  private static final String OF_COUNCIL = " FROM approval WHERE council = ? AND state = ?";

  private final Database database;
  private final PersonalTexts texts;
  private final Outcomes outcomes;
  private final Clock clock;

  Approvals(Database database, PersonalTexts texts, Outcomes outcomes, Clock clock) {
    this.database = database;
    this.texts = texts;
    this.outcomes = outcomes;
    this.clock = clock;
  }

  private record Owned(UUID approval, ApprovalView.Line line) {}

  /** A person's questions, the newest first. */
  PageOf<ApprovalView> page(PersonRef person, Paging paging) {
    return page(OF_PERSON, " ORDER BY asked_at DESC, id", paging, person.id());
  }

  /** A council's questions: what is due first of those that wait, else the newest first. */
  PageOf<ApprovalView> page(String council, ApprovalState state, Paging paging) {
    String order =
        state == ApprovalState.ASKED
            ? " ORDER BY due_on, asked_at, id"
            : " ORDER BY answered_at DESC, id";
    return page(OF_COUNCIL, order, paging, council, state.code());
  }

  Optional<ApprovalView> find(PersonRef person, UUID approval) {
    return one("SELECT *" + OF_PERSON + " AND id = ?", person.id(), approval);
  }

  Optional<ApprovalView> find(String council, UUID approval) {
    return one("SELECT * FROM approval WHERE council = ? AND id = ?", council, approval);
  }

  private Optional<ApprovalView> one(String sql, Object... parameters) {
    return database
        .one(sql, this::approvalIn, parameters)
        .map(found -> inWords(List.of(found)).getFirst());
  }

  private PageOf<ApprovalView> page(String of, String order, Paging paging, Object... parameters) {
    return database.snapshot(
        () -> {
          long total =
              database.one("SELECT count(*)" + of, row -> row.getLong(1), parameters).orElseThrow();
          List<ApprovalView> found =
              database.query(
                  "SELECT *"
                      + of
                      + order
                      + " LIMIT %d OFFSET %d".formatted(paging.perPage(), paging.offset()),
                  this::approvalIn,
                  parameters);
          return PageOf.of(total, paging, inWords(found));
        });
  }

  private List<ApprovalView> inWords(List<ApprovalView> approvals) {
    List<UUID> ids = approvals.stream().map(ApprovalView::id).toList();
    List<Owned> lines =
        database.query(
            "SELECT * FROM approval_line WHERE approval_id = ANY (?) ORDER BY approval_id, position",
            Approvals::lineIn,
            (Object) ids.toArray(UUID[]::new));
    ApprovalView.Said said =
        new ApprovalView.Said(
            texts.of(
                PersonalTexts.Kind.DISPLAY_NAME,
                approvals.stream().map(ApprovalView::personId).distinct().toList()),
            texts.of(PersonalTexts.Kind.QUESTION, ids),
            texts.of(PersonalTexts.Kind.ANSWER, ids),
            texts.of(
                PersonalTexts.Kind.SOMETHING_ELSE,
                lines.stream().map(owned -> owned.line().id()).toList()),
            outcomes.words(
                lines.stream()
                    .map(owned -> owned.line().outcomeId())
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList()));
    Map<UUID, List<ApprovalView.Line>> byApproval =
        lines.stream()
            .collect(
                Collectors.groupingBy(
                    Owned::approval, Collectors.mapping(Owned::line, Collectors.toList())));
    return approvals.stream()
        .map(approval -> approval.with(byApproval.getOrDefault(approval.id(), List.of()), said))
        .toList();
  }

  private ApprovalView approvalIn(ResultSet row) throws SQLException {
    OffsetDateTime answered = row.getObject("answered_at", OffsetDateTime.class);
    LocalDate due = row.getObject("due_on", LocalDate.class);
    return new ApprovalView(
        row.getObject("id", UUID.class),
        row.getObject("person_id", UUID.class),
        null,
        ApprovalState.find(row.getString("state")).orElseThrow(),
        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
        row.getString("asked_authority"),
        due,
        answered == null && LocalDate.now(clock).isAfter(due),
        List.of(),
        null,
        answered == null ? null : answered.toInstant(),
        null);
  }

  private static Owned lineIn(ResultSet row) throws SQLException {
    return new Owned(
        row.getObject("approval_id", UUID.class),
        new ApprovalView.Line(
            row.getObject("id", UUID.class),
            row.getObject("listing_id", UUID.class),
            row.getString("name"),
            row.getString("provider_name"),
            row.getString("category"),
            row.getString("unit"),
            row.getInt("quantity"),
            row.getObject("minutes", Integer.class),
            row.getLong("unit_pence"),
            row.getLong("total_pence"),
            row.getObject("budget_line_id", UUID.class),
            row.getObject("outcome_id", UUID.class),
            null,
            row.getString("rule"),
            row.getInt("rule_version"),
            row.getString("rule_words")));
  }
}
