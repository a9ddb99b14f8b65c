package org.supportmarket.ordering.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;

/** Makes a person known to us, with or without a login. */
@ApplicationScoped
public class RegisterPerson {
  private final People people;
  private final PersonalTexts texts;
  private final Audit audit;

  RegisterPerson(People people, PersonalTexts texts, Audit audit) {
    this.people = people;
    this.texts = texts;
    this.audit = audit;
  }

  /** Repeatable: a person already known stays as they are. */
  @Transactional
  public void register(Act act, PersonRef person, String displayName) {
    if (people.findByIdOptional(person.id()).isPresent()) {
      return;
    }
    people.persistAndFlush(new Person(person, act.when()));
    texts.put(person.id(), PersonalTexts.Kind.DISPLAY_NAME, person.id(), displayName, act.when());
    audit.done(
        act, "person.register", About.person(person.id(), person.council(), "person", person.id()));
  }
}
