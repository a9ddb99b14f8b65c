package org.supportmarket.ordering.statement;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.person.Access;
import org.supportmarket.ordering.person.PersonAccess;
import org.supportmarket.ordering.person.PersonAction;
import org.supportmarket.ordering.person.PersonalTexts;

/** Opens a person's statement to whoever may see it, and writes down that they looked. */
@RequestScoped
class LookAtStatement {
  private static final String COUNCIL =
      "SELECT c.name FROM person p JOIN council c ON c.gss = p.council WHERE p.id = ?";

  private final Caller caller;
  private final Clock clock;
  private final PersonAccess access;
  private final Statements statements;
  private final PersonalTexts texts;
  private final Database database;
  private final Audit audit;

  LookAtStatement(
      Caller caller,
      Clock clock,
      PersonAccess access,
      Statements statements,
      PersonalTexts texts,
      Database database,
      Audit audit) {
    this.caller = caller;
    this.clock = clock;
    this.access = access;
    this.statements = statements;
    this.texts = texts;
    this.database = database;
    this.audit = audit;
  }

  /** The statement of this time; invalid_period, invalid_request, or why they may not. */
  StatementView of(UUID person, String from, String to, String pots) {
    Access reached = access.may(caller, person, PersonAction.SEE);
    Act act = reached.act(caller, clock.instant());
    Period period = Period.of(from, to, act.day());
    Pots counted = Pots.of(pots, act.day());
    audit.done(
        act, "statement.look", About.person(person, reached.person().council(), "statement", null));
    return statements.of(reached.person(), period, counted);
  }

  /** What the letter to the person begins with. */
  Letter letter(UUID person) {
    String council = database.one(COUNCIL, row -> row.getString("name"), person).orElseThrow();
    String name = texts.of(PersonalTexts.Kind.DISPLAY_NAME, List.of(person)).get(person);
    return new Letter(name, council, LocalDate.now(clock));
  }
}
