package org.supportmarket.ordering.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A login of an identity provider that is this person's. */
@Entity
@Immutable
@IdClass(Login.Key.class)
@Table(name = "login")
class Login {
  @Id private String issuer;
  @Id private String subject;
  private UUID personId;
  private Instant linkedAt;

  protected Login() {}

  Login(Key key, UUID personId, Instant linkedAt) {
    this.issuer = key.issuer();
    this.subject = key.subject();
    this.personId = personId;
    this.linkedAt = linkedAt;
  }

  UUID personId() {
    return personId;
  }

  /** Issuer and subject only together name a login. */
  record Key(String issuer, String subject) implements Serializable {}
}
