package org.supportmarket.ordering.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.problem.OrderingProblem;

/**
 * Who may reach whose things. Whoever may not gets the same answer as for a person who does not
 * exist, so that nobody can find out who has a budget.
 */
@ApplicationScoped
public class PersonAccess {
  /** Being one's self, as an authority. */
  public static final String SELF = "self";

  private static final Set<String> OFFICERS = Set.of("care-manager", "council-finance");
  private static final String PERSON_AND_WHETHER_OWN =
      """
      SELECT p.council, l.subject IS NOT NULL AS own
        FROM person p
        LEFT JOIN login l ON l.person_id = p.id AND l.issuer = ? AND l.subject = ?
       WHERE p.id = ?
      """;

  private final Database database;

  PersonAccess(Database database) {
    this.database = database;
  }

  private record Found(String council, boolean own) {}

  /** The caller's own person, for spending and for everything private; else person_unknown. */
  public Access own(Caller caller, UUID person) {
    return find(caller, person)
        .filter(Found::own)
        .map(found -> new Access(new PersonRef(person, found.council()), SELF))
        .orElseThrow(PersonAccess::unknown);
  }

  /** Own, or a person of the council the caller is an officer of; else person_unknown. */
  public Access look(Caller caller, UUID person) {
    Found found = find(caller, person).orElseThrow(PersonAccess::unknown);
    PersonRef reached = new PersonRef(person, found.council());
    if (found.own()) {
      return new Access(reached, SELF);
    }
    return OFFICERS.stream()
        .filter(caller::has)
        .filter(role -> found.council().equals(caller.council()))
        .sorted()
        .findFirst()
        .map(role -> new Access(reached, role))
        .orElseThrow(PersonAccess::unknown);
  }

  private Optional<Found> find(Caller caller, UUID person) {
    return database.one(
        PERSON_AND_WHETHER_OWN,
        row -> new Found(row.getString("council"), row.getBoolean("own")),
        caller.issuer(),
        caller.subject(),
        person);
  }

  private static Refusal unknown() {
    return Refusal.of(
        OrderingProblem.PERSON_UNKNOWN, "We know no such person whose things you may see.");
  }
}
