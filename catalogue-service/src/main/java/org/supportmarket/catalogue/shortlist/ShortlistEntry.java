package org.supportmarket.catalogue.shortlist;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.supportmarket.catalogue.login.Login;

/** A listing somebody keeps to look at again. */
@Entity
@Table(name = "shortlist")
@IdClass(ShortlistEntry.Key.class)
class ShortlistEntry {
  @Id private String issuer;
  @Id private String subject;
  @Id private UUID listingId;
  private Instant addedAt;

  protected ShortlistEntry() {}

  ShortlistEntry(Login login, UUID listingId, Instant addedAt) {
    this.issuer = login.issuer();
    this.subject = login.subject();
    this.listingId = listingId;
    this.addedAt = addedAt;
  }

  UUID listingId() {
    return listingId;
  }

  /** What names a row. */
  record Key(String issuer, String subject, UUID listingId) {}
}
