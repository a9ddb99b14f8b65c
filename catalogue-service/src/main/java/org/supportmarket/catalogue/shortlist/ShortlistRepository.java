package org.supportmarket.catalogue.shortlist;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.supportmarket.catalogue.login.Login;

/** What people keep. */
@ApplicationScoped
class ShortlistRepository implements PanacheRepositoryBase<ShortlistEntry, ShortlistEntry.Key> {

  /** The listings of a login, latest first. */
  List<UUID> of(Login login) {
    return find(
            "issuer = ?1 and subject = ?2 order by addedAt desc, listingId",
            login.issuer(),
            login.subject())
        .stream()
        .map(ShortlistEntry::listingId)
        .toList();
  }

  long countOf(Login login) {
    return count("issuer = ?1 and subject = ?2", login.issuer(), login.subject());
  }

  boolean has(Login login, UUID listing) {
    return findByIdOptional(new ShortlistEntry.Key(login.issuer(), login.subject(), listing))
        .isPresent();
  }

  void remove(Login login, UUID listing) {
    delete(
        "issuer = ?1 and subject = ?2 and listingId = ?3",
        login.issuer(),
        login.subject(),
        listing);
  }
}
