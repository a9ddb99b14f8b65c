package org.supportmarket.ordering.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.person.PersonalTexts;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Somebody has typed in their code: from now on they act for the person, or sign in as them. */
@ApplicationScoped
class AcceptInvitation {
  private static final String FIND =
      """
      SELECT d.id, d.person_id, p.council, d.kind,
             EXISTS (SELECT FROM login l
                      WHERE l.person_id = d.person_id AND l.issuer = ? AND l.subject = ?) AS own,
             EXISTS (SELECT FROM delegation e
                      WHERE e.person_id = d.person_id AND e.issuer = ? AND e.subject = ?
                        AND e.state IN ('active', 'suspended')
                        AND coalesce(e.ends_on, 'infinity') >= ?) AS already
        FROM delegation d JOIN person p ON p.id = d.person_id
       WHERE d.code_hash = ? AND d.state = 'invited' AND d.code_until > ?
         FOR UPDATE OF d
      """;

  /** One that ran out by its date makes way for the new one. */
  private static final String CLEAR =
      """
      UPDATE delegation SET state = 'ended', ended_at = ?
       WHERE person_id = ? AND issuer = ? AND subject = ? AND state = 'active'
      """;

  private static final String ACCEPT =
      """
      UPDATE delegation
         SET issuer = ?, subject = ?, provider_id = ?, state = 'active', accepted_at = ?,
             code_hash = NULL, code_until = NULL
       WHERE id = ?
      """;

  private final Database database;
  private final SignInCodes signInCodes;
  private final PersonalTexts texts;
  private final Audit audit;

  AcceptInvitation(Database database, SignInCodes signInCodes, PersonalTexts texts, Audit audit) {
    this.database = database;
    this.signInCodes = signInCodes;
    this.texts = texts;
    this.audit = audit;
  }

  private record Found(UUID id, PersonRef person, String kind, boolean own, boolean already) {}

  /**
   * Refuses with invitation_unknown, already_supported, already_linked, not_granted.
   *
   * @return the person they now act for, or are
   */
  @Transactional
  public UUID accept(Caller caller, String typed, Instant when) {
    InvitationCode code = InvitationCode.typed(typed);
    return signInCodes.take(caller, code, when).orElseGet(() -> supporting(caller, code, when));
  }

  private UUID supporting(Caller caller, InvitationCode code, Instant when) {
    Found found = find(caller, code, Act.of(caller, "supporter", when));
    UUID person = found.person().id();
    database.update(CLEAR, when, person, caller.issuer(), caller.subject());
    database.update(ACCEPT, caller.issuer(), caller.subject(), caller.provider(), when, found.id());
    String name = caller.name() != null ? caller.name() : caller.username();
    texts.put(person, PersonalTexts.Kind.SUPPORTER_NAME, found.id(), name, when);
    audit.done(
        Act.onBehalf(caller, "supporter", person, found.id(), when),
        "supporter.accept",
        About.person(person, found.person().council(), "supporter", found.id()));
    return person;
  }

  private Found find(Caller caller, InvitationCode code, Act asked) {
    Found found =
        database
            .one(
                FIND,
                row ->
                    new Found(
                        row.getObject("id", UUID.class),
                        new PersonRef(
                            row.getObject("person_id", UUID.class), row.getString("council")),
                        row.getString("kind"),
                        row.getBoolean("own"),
                        row.getBoolean("already")),
                caller.issuer(),
                caller.subject(),
                caller.issuer(),
                caller.subject(),
                asked.day(),
                code.hash(),
                asked.when())
            .orElseThrow(
                () ->
                    Refusal.of(
                        OrderingProblem.INVITATION_UNKNOWN,
                        "We do not know this code. Look at it again: it can be used once, for two"
                            + " weeks."));
    if (found.already() || found.own()) {
      throw Refusal.of(
          OrderingProblem.ALREADY_SUPPORTED,
          found.own() ? "This is your own." : "You already act for this person.");
    }
    if (found.kind().equals("fund_holder") && !caller.has("fund-holder")) {
      throw Refusal.of(
          OrderingProblem.NOT_GRANTED, "This code is for an organisation that holds money.");
    }
    return found;
  }
}
