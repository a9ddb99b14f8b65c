package org.supportmarket.ordering.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.problem.OrderingProblem;

/**
 * Who may reach whose things. Whoever has nothing to do with a person gets the same answer as for
 * one who does not exist, so that nobody can find out who has a budget.
 */
@ApplicationScoped
public class PersonAccess {
  /** Being one's self, as an authority. */
  public static final String SELF = "self";

  /** An officer on the phone with the person, who was read back what they asked for. */
  public static final String PHONE = "phone";

  private static final Set<String> OFFICERS = Set.of("care-manager", "council-finance");

  private static final String HOW_THEY_STAND =
      """
      SELECT p.council, l.subject IS NOT NULL AS own, d.id, d.kind, d.usable, d.granted, d.independent,
             EXISTS (SELECT FROM phone_call c
                      WHERE c.person_id = p.id AND c.actor = ? AND c.until > ?) AS calling,
             EXISTS (SELECT FROM person_look k
                      WHERE k.person_id = p.id AND k.actor = ? AND k.until > ?) AS looking
        FROM person p
        LEFT JOIN login l ON l.person_id = p.id AND l.issuer = ? AND l.subject = ?
        LEFT JOIN LATERAL (
          SELECT d.id, d.kind, ? = ANY (d.actions) AS granted,
                 d.state = 'active' AND d.starts_on <= ?
                   AND coalesce(d.ends_on, 'infinity') >= ? AS usable,
                 d.provider_agreed OR works.provider_id IS NULL OR NOT EXISTS (
                   SELECT FROM orders o
                    WHERE o.person_id = d.person_id AND o.provider_id = works.provider_id) AS independent
            FROM delegation d
           CROSS JOIN LATERAL (
             SELECT coalesce(
                      ?,
                      (SELECT w.provider_id FROM provider_login w
                        WHERE w.issuer = d.issuer AND w.subject = d.subject AND w.active),
                      d.provider_id) AS provider_id) works
           WHERE d.person_id = p.id AND d.issuer = ? AND d.subject = ?
           ORDER BY usable DESC, d.granted_at DESC
           LIMIT 1) d ON true
       WHERE p.id = ?
      """;

  private final Database database;
  private final Clock clock;

  PersonAccess(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  private record Delegated(
      UUID id, String kind, boolean usable, boolean granted, boolean independent) {}

  private record Found(
      String council, boolean own, Delegated delegated, boolean calling, boolean looking) {}

  /**
   * In which capacity the caller may do this.
   *
   * @throws Refusal person_unknown, and for those who know the person: not_granted,
   *     delegation_ended, provider_conflict, reason_needed
   */
  public Access may(Caller caller, UUID person, PersonAction action) {
    Found found = find(caller, person, action).orElseThrow(PersonAccess::unknown);
    PersonRef reached = new PersonRef(person, found.council());
    if (found.own()) {
      return new Access(reached, SELF, null);
    }
    if (found.delegated() != null) {
      return delegated(reached, found.delegated());
    }
    return officer(caller, reached, found, action);
  }

  /** The caller as an officer in this role of the person's council, on the phone or not. */
  public Access officer(Caller caller, UUID person, String role) {
    return find(caller, person, PersonAction.TOTALS)
        .filter(found -> caller.has(role) && found.council().equals(caller.council()))
        .map(found -> new Access(new PersonRef(person, found.council()), role, null))
        .orElseThrow(PersonAccess::unknown);
  }

  /** The caller's own person; else person_unknown. */
  public Access own(Caller caller, UUID person) {
    return find(caller, person, PersonAction.MANAGE)
        .filter(Found::own)
        .map(found -> new Access(new PersonRef(person, found.council()), SELF, null))
        .orElseThrow(PersonAccess::unknown);
  }

  /** Sums for whoever may see them: {@link PersonAction#TOTALS}. */
  public Access look(Caller caller, UUID person) {
    return may(caller, person, PersonAction.TOTALS);
  }

  private static Access delegated(PersonRef person, Delegated by) {
    if (!by.usable()) {
      throw Refusal.of(
          OrderingProblem.DELEGATION_ENDED, "You no longer act for this person. Ask them.");
    }
    if (!by.independent()) {
      throw Refusal.of(
          OrderingProblem.PROVIDER_CONFLICT,
          "This person buys from the provider you work for. Their council has to agree first.");
    }
    if (!by.granted()) {
      throw Refusal.of(
          OrderingProblem.NOT_GRANTED, "You were not asked to do this for them. Ask them first.");
    }
    return new Access(
        person, by.kind().equals("fund_holder") ? "fund-holder" : "supporter", by.id());
  }

  private static Access officer(Caller caller, PersonRef person, Found found, PersonAction action) {
    String role =
        OFFICERS.stream()
            .filter(caller::has)
            .filter(_ -> person.council().equals(caller.council()))
            .sorted()
            .findFirst()
            .orElseThrow(PersonAccess::unknown);
    if (found.calling()) {
      return new Access(person, PHONE, null);
    }
    if (action == PersonAction.TOTALS) {
      return new Access(person, role, null);
    }
    if (action != PersonAction.SEE) {
      throw unknown();
    }
    if (!found.looking()) {
      throw Refusal.of(
          OrderingProblem.REASON_NEEDED,
          "Say first why you have to see what this person bought. They can read it.");
    }
    return new Access(person, role, null);
  }

  static boolean isOfficer(Caller caller) {
    return OFFICERS.stream().anyMatch(caller::has);
  }

  private Optional<Found> find(Caller caller, UUID person, PersonAction action) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.now(clock);
    String actor = Act.actorOf(caller);
    return database.one(
        HOW_THEY_STAND,
        PersonAccess::foundIn,
        actor,
        now,
        actor,
        now,
        caller.issuer(),
        caller.subject(),
        action.granted(),
        today,
        today,
        caller.provider(),
        caller.issuer(),
        caller.subject(),
        person);
  }

  private static Found foundIn(ResultSet row) throws SQLException {
    UUID delegation = row.getObject("id", UUID.class);
    return new Found(
        row.getString("council"),
        row.getBoolean("own"),
        delegation == null
            ? null
            : new Delegated(
                delegation,
                row.getString("kind"),
                row.getBoolean("usable"),
                row.getBoolean("granted"),
                row.getBoolean("independent")),
        row.getBoolean("calling"),
        row.getBoolean("looking"));
  }

  private static Refusal unknown() {
    return Refusal.of(
        OrderingProblem.PERSON_UNKNOWN, "We know no such person whose things you may see.");
  }
}
