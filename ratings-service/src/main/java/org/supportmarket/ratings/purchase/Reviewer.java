package org.supportmarket.ratings.purchase;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** A login and the person it belongs to. One person may have several. */
@Entity
class Reviewer {

  /** The identity server and its id for the login. */
  @Embeddable
  record Login(String issuer, String subject) {}

  @EmbeddedId private Login login;
  private UUID personId;
  private String council;
  private Instant linkedAt;

  protected Reviewer() {}

  Reviewer(Login login) {
    this.login = login;
    linkedAt = Instant.MIN;
  }

  /** Takes in a link made at an instant; an older one than the known changes nothing. */
  void link(PersonLinked link, Instant at) {
    if (!at.isBefore(linkedAt)) {
      personId = link.personId();
      council = link.council();
      linkedAt = at;
    }
  }

  Login login() {
    return login;
  }

  UUID personId() {
    return personId;
  }

  String council() {
    return council;
  }
}
