package org.supportmarket.ordering.eligibility;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;

/** The versions of councils' rules, and the drafts of the next ones. */
@ApplicationScoped
class RuleSets {
  private final Database database;
  private final ObjectMapper json;

  RuleSets(Database database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /** A version, for good; everybody's has the council '*'. */
  record Version(
      String council, int number, LocalDate inForceFrom, Instant putInForceAt, RuleBook book) {}

  /** The next version while it is being written. */
  record Draft(int basedOn, UUID revision, Instant changedAt, RuleBook book) {}

  /** All versions of a council, the newest first. */
  List<Version> of(String council) {
    return database.query(
        "SELECT * FROM rule_set WHERE council = ? ORDER BY version DESC", this::version, council);
  }

  /** The version in force on a day; everybody's where the council has none of its own. */
  Version inForce(String council, LocalDate day) {
    return database
        .one(
            "SELECT * FROM rule_set WHERE council IN (?, '*') AND in_force_from <= ?"
                + " ORDER BY council = '*', version DESC LIMIT 1",
            this::version,
            council,
            day)
        .orElseThrow();
  }

  /** The rates agreed with single providers that hold on a day; they stand beside the rules. */
  List<FrameworkRate> agreedRates(String council, LocalDate day) {
    return database.query(
        "SELECT provider_id, category, unit, pence FROM provider_agreement WHERE council = ?"
            + " AND kind = 'rate' AND begins_on <= ? AND coalesce(ended_on, ends_on) >= ?",
        row ->
            new FrameworkRate(
                row.getObject("provider_id", UUID.class),
                row.getString("category"),
                row.getString("unit"),
                row.getLong("pence")),
        council,
        day,
        day);
  }

  Optional<Draft> draft(String council) {
    return database.one("SELECT * FROM rule_draft WHERE council = ?", this::draft, council);
  }

  /** The newest version's number, 0 for none. */
  int newest(String council) {
    return database
        .one(
            "SELECT coalesce(max(version), 0) FROM rule_set WHERE council = ?",
            row -> row.getInt(1),
            council)
        .orElseThrow();
  }

  /** Whether that number was still free. */
  boolean add(
      String council, int number, LocalDate from, RuleBook book, String actor, Instant when) {
    return database.update(
            "INSERT INTO rule_set (council, version, in_force_from, rules, put_in_force_by,"
                + " put_in_force_at) VALUES (?, ?, ?, ?::jsonb, ?, ?) ON CONFLICT DO NOTHING",
            council,
            number,
            from,
            write(book),
            actor,
            when)
        == 1;
  }

  /** Whether nobody else had begun one. */
  boolean begin(
      String council, int basedOn, UUID revision, RuleBook book, String actor, Instant when) {
    return database.update(
            "INSERT INTO rule_draft (council, based_on, revision, rules, changed_by, changed_at)"
                + " VALUES (?, ?, ?, ?::jsonb, ?, ?) ON CONFLICT DO NOTHING",
            council,
            basedOn,
            revision,
            write(book),
            actor,
            when)
        == 1;
  }

  /** Whether it was still the revision that had been read. */
  boolean change(
      String council, UUID read, UUID revision, RuleBook book, String actor, Instant when) {
    return database.update(
            "UPDATE rule_draft SET revision = ?, rules = ?::jsonb, changed_by = ?, changed_at = ?"
                + " WHERE council = ? AND revision = ?",
            revision,
            write(book),
            actor,
            when,
            council,
            read)
        == 1;
  }

  /** Takes the draft away, if it is still the revision that had been read. */
  Optional<Draft> take(String council, UUID read) {
    return database.one(
        "DELETE FROM rule_draft WHERE council = ? AND revision = ? RETURNING *",
        this::draft,
        council,
        read);
  }

  private Version version(ResultSet row) throws SQLException {
    return new Version(
        row.getString("council"),
        row.getInt("version"),
        row.getObject("in_force_from", LocalDate.class),
        row.getObject("put_in_force_at", OffsetDateTime.class).toInstant(),
        read(row.getString("rules")));
  }

  private Draft draft(ResultSet row) throws SQLException {
    return new Draft(
        row.getInt("based_on"),
        row.getObject("revision", UUID.class),
        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
        read(row.getString("rules")));
  }

  private RuleBook read(String text) {
    try {
      return json.readValue(text, RuleBook.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Rules that are kept cannot be read", e);
    }
  }

  private String write(RuleBook book) {
    try {
      return json.writeValueAsString(book);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Rules cannot be written", e);
    }
  }
}
