package org.supportmarket.catalogue.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.catalogue.provider.RegisterEntries;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.paging.PageOf;
import org.supportmarket.kernel.paging.Paging;
import org.supportmarket.kernel.problem.Refusal;

/** Providers that wait for a moderator, the oldest first. */
@ApplicationScoped
class ProviderQueue {
  private static final String SELECT =
      """
      SELECT p.*, c.name AS new_name, c.about AS new_about, c.submitted_at, r.issuer, r.subject,
             r.reason AS proposal_reason, r.proposed_at,
             CASE WHEN p.status = 'active' AND c.provider_id IS NOT NULL THEN 'changed'
                  ELSE p.status END AS state,
             CASE p.status WHEN 'applied' THEN p.applied_at WHEN 'suspended' THEN p.status_since
                  ELSE c.submitted_at END AS since
        FROM provider p
        LEFT JOIN provider_change c ON c.provider_id = p.id AND c.state = 'submitted'
        LEFT JOIN reinstatement r ON r.provider_id = p.id
      """;

  private final Database database;
  private final Caller caller;
  private final RegisterEntries entries;

  ProviderQueue(Database database, Caller caller, RegisterEntries entries) {
    this.database = database;
    this.caller = caller;
    this.entries = entries;
  }

  PageOf<QueuedProviderView> page(String state, Paging paging) {
    String where =
        switch (state == null ? "applied" : state) {
          case "applied" -> " WHERE p.status = 'applied'";
          case "suspended" -> " WHERE p.status = 'suspended'";
          case "changed" -> " WHERE p.status = 'active' AND c.provider_id IS NOT NULL";
          default ->
              throw Refusal.of(
                  CatalogueProblem.INVALID_PARAMETER, "`state` is applied, suspended or changed.");
        };
    long total =
        database
            .one("SELECT count(*) FROM (" + SELECT + where + ") q", row -> row.getLong(1))
            .orElseThrow();
    List<QueuedProviderView> page =
        database.query(
            SELECT + where + " ORDER BY since, p.id LIMIT ? OFFSET ?",
            this::read,
            paging.perPage(),
            paging.offset());
    return PageOf.of(total, paging, page);
  }

  /** One, whatever its state. */
  Optional<QueuedProviderView> find(UUID id) {
    return database
        .one(SELECT + " WHERE p.id = ?", this::read, id)
        .map(
            view ->
                view.state().equals("applied")
                    ? view.beside(entries.find(view.cqcId()).orElse(null))
                    : view);
  }

  private QueuedProviderView read(ResultSet row) throws SQLException {
    return new QueuedProviderView(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getString("joins_as"),
        row.getBoolean("works_directly_for_person"),
        row.getBoolean("micro"),
        row.getString("about"),
        row.getString("phone"),
        row.getString("email"),
        row.getString("website"),
        row.getString("district"),
        row.getString("postcode"),
        row.getString("state"),
        instant(row, "since"),
        row.getString("status_reason"),
        fields(row),
        proposal(row),
        row.getString("cqc_claim"),
        null);
  }

  private static List<QueuedProviderView.Field> fields(ResultSet row) throws SQLException {
    List<QueuedProviderView.Field> fields = new ArrayList<>();
    if (row.getString("new_name") != null) {
      add(fields, "name", "Name", row.getString("name"), row.getString("new_name"));
      add(fields, "about", "About them", row.getString("about"), row.getString("new_about"));
    }
    return fields;
  }

  private static void add(
      List<QueuedProviderView.Field> to, String field, String label, String before, String after) {
    if (!before.equals(after)) {
      to.add(new QueuedProviderView.Field(field, label, before, after));
    }
  }

  private QueuedProviderView.Proposal proposal(ResultSet row) throws SQLException {
    if (row.getString("proposal_reason") == null) {
      return null;
    }
    return new QueuedProviderView.Proposal(
        row.getString("proposal_reason"),
        instant(row, "proposed_at"),
        row.getString("issuer").equals(caller.issuer())
            && row.getString("subject").equals(caller.subject()));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp at = row.getTimestamp(column);
    return at == null ? null : at.toInstant();
  }
}
