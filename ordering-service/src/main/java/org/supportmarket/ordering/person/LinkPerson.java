package org.supportmarket.ordering.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.supportmarket.kernel.outbox.Outbox;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;

/** Makes a login a person's own. */
@ApplicationScoped
public class LinkPerson {
  private final Logins logins;
  private final Outbox outbox;
  private final Audit audit;

  LinkPerson(Logins logins, Outbox outbox, Audit audit) {
    this.logins = logins;
    this.outbox = outbox;
    this.audit = audit;
  }

  /** Repeatable; a login that is somebody else's is a mistake of ours and changes nothing. */
  @Transactional
  public void link(Act act, PersonRef person, String issuer, String subject) {
    Login.Key key = new Login.Key(issuer, subject);
    Optional<Login> known = logins.findByIdOptional(key);
    if (known.isPresent()) {
      if (!known.get().personId().equals(person.id())) {
        throw new IllegalStateException("A login cannot be moved to another person");
      }
      return;
    }
    logins.persistAndFlush(new Login(key, person.id(), act.when()));
    outbox.add(new PersonLinked(person.id(), issuer, subject, person.council()).event(act));
    audit.done(
        act, "person.link", About.person(person.id(), person.council(), "person", person.id()));
  }
}
