package org.supportmarket.ordering.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Somebody who has, or may get, a budget. What they are called stands in {@link PersonalTexts}. */
@Entity
@Immutable
@Table(name = "person")
class Person {
  @Id private UUID id;
  private String council;
  private Instant registeredAt;

  protected Person() {}

  Person(PersonRef ref, Instant registeredAt) {
    this.id = ref.id();
    this.council = ref.council();
    this.registeredAt = registeredAt;
  }

  PersonRef ref() {
    return new PersonRef(id, council);
  }
}
