package org.supportmarket.ordering.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.person.Access;
import org.supportmarket.ordering.person.PersonalTexts;
import org.supportmarket.ordering.person.PlainWords;

/**
 * Asks somebody to act for a person; they do once they have typed in the code. Whoever was asked
 * the same before and has not typed in theirs gets a new code in place of it, so that one who is
 * asked twice has one.
 */
@ApplicationScoped
class InviteSupporter {
  private static final Duration CODE_HOLDS = Duration.ofDays(14);
  private static final int MOST = 20;
  private static final Set<String> BY_AN_OFFICER =
      Set.of("nominated_person", "authorised_person", "attorney", "deputy", "fund_holder");

  private static final String INSERT =
      """
      INSERT INTO delegation (id, person_id, kind, actions, order_limit_pence, month_limit_pence, starts_on, ends_on,
                              sees_access_log, state, code_hash, code_until, granted_by, granted_authority, granted_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'invited', ?, ?, ?, ?, ?)
      """;

  private static final String REPLACE =
      """
      UPDATE delegation d SET state = 'ended', ended_at = ?, code_hash = NULL, code_until = NULL
        FROM personal_text t
       WHERE d.person_id = ? AND d.kind = ? AND d.state = 'invited'
         AND t.person_id = d.person_id AND t.kind = 'supporter_name' AND t.object_id = d.id
         AND lower(t.body) = lower(?)
      RETURNING d.id
      """;

  private static final String HOLD =
      """
      INSERT INTO fund_held (delegation_id, budget_line_id)
      SELECT ?, l.id FROM budget_line l WHERE l.person_id = ? AND l.id = ANY (?)
      """;

  private final Database database;
  private final Delegations delegations;
  private final PersonalTexts texts;
  private final Audit audit;

  InviteSupporter(Database database, Delegations delegations, PersonalTexts texts, Audit audit) {
    this.database = database;
    this.delegations = delegations;
    this.texts = texts;
    this.audit = audit;
  }

  /**
   * The code is told once and never again.
   *
   * @param replaced whether an earlier code of theirs can no longer be used
   */
  record Invited(SupporterView supporter, String code, boolean replaced) {}

  /** Refuses with invalid_request. */
  @Transactional
  public Invited invite(Act act, Access by, SupporterRequest request) {
    Grant grant = Grant.of(request, act.day());
    String kind = kindOf(by, request, grant);
    LocalDate start = startOf(request, grant, act.day());
    oneAtATime(by);
    boolean replaced = replace(act, by, kind, request.name().strip());
    long already = delegations.of(by.person()).stream().filter(one -> !one.is("ended")).count();
    if (already >= MOST) {
      throw Grant.invalid("Nobody can have more than 20 people acting for them at once.");
    }
    UUID id = UUID.randomUUID();
    InvitationCode code = InvitationCode.fresh();
    UUID person = by.person().id();
    database.update(
        INSERT,
        id,
        person,
        kind,
        grant.actionsInOrder(),
        grant.orderLimitPence(),
        grant.monthLimitPence(),
        start,
        grant.endsOn(),
        grant.seesAccessLog(),
        code.hash(),
        act.when().plus(CODE_HOLDS),
        act.actor(),
        by.authority(),
        act.when());
    texts.put(person, PersonalTexts.Kind.SUPPORTER_NAME, id, request.name().strip(), act.when());
    if (request.authority() != null && !request.authority().isBlank()) {
      texts.put(
          person,
          PersonalTexts.Kind.SUPPORTER_AUTHORITY,
          id,
          request.authority().strip(),
          act.when());
    }
    if (kind.equals("fund_holder")) {
      holdBudgets(id, person, request.budgets());
    }
    audit.done(
        act, "supporter.invite", About.person(person, by.person().council(), "supporter", id));
    return new Invited(delegations.find(by.person(), id), code.shown(), replaced);
  }

  /** Of two at once the second sees whom the first has asked. */
  private void oneAtATime(Access by) {
    database.query(
        "SELECT pg_advisory_xact_lock(hashtextextended(?, 0))",
        row -> true,
        "supporters:" + by.person().id());
  }

  private boolean replace(Act act, Access by, String kind, String name) {
    UUID person = by.person().id();
    List<UUID> replaced =
        database.query(
            REPLACE, row -> row.getObject(1, UUID.class), act.when(), person, kind, name);
    replaced.forEach(
        id ->
            audit.done(
                act,
                "supporter.end",
                About.person(person, by.person().council(), "supporter", id)));
    return !replaced.isEmpty();
  }

  private static String kindOf(Access by, SupporterRequest request, Grant grant) {
    if (!PlainWords.fit(request.name(), 100)) {
      throw Grant.invalid("Say in `name` who it is, in at most 100 characters.");
    }
    if (request.authority() != null
        && !request.authority().isBlank()
        && !PlainWords.fit(request.authority(), 1000)) {
      throw Grant.invalid("`authority` has at most 1,000 characters.");
    }
    String kind = request.kind() == null ? "supporter" : request.kind();
    if (kind.equals("supporter")) {
      if (grant.endsOn() == null) {
        throw Grant.invalid("Say in `ends_on` which day is their last.");
      }
      if (by.byThePerson()) {
        return kind;
      }
    }
    if (by.byThePerson() || !(kind.equals("supporter") || BY_AN_OFFICER.contains(kind))) {
      throw Grant.invalid("There is no such `kind` of supporter here.");
    }
    if (!PlainWords.fit(request.authority(), 1000)) {
      throw Grant.invalid("Record in `authority` by what authority they act and in what scope.");
    }
    return kind;
  }

  private static LocalDate startOf(SupporterRequest request, Grant grant, LocalDate today) {
    LocalDate start = request.startsOn() == null ? today : request.startsOn();
    LocalDate latest = grant.endsOn() == null ? today.plusYears(1) : grant.endsOn();
    if (start.isBefore(today) || start.isAfter(latest)) {
      throw Grant.invalid("The first day is today at the earliest, and not after the last day.");
    }
    return start;
  }

  private void holdBudgets(UUID id, UUID person, List<UUID> budgets) {
    UUID[] wanted =
        budgets == null ? new UUID[0] : budgets.stream().distinct().toArray(UUID[]::new);
    if (wanted.length == 0 || database.update(HOLD, id, person, wanted) != wanted.length) {
      throw Grant.invalid("Say in `budgets` which budgets of this person they hold.");
    }
  }
}
