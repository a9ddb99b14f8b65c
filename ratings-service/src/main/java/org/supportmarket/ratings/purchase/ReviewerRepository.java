package org.supportmarket.ratings.purchase;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.kernel.caller.Caller;

/** Which person a login belongs to. */
@ApplicationScoped
public class ReviewerRepository implements PanacheRepositoryBase<Reviewer, Reviewer.Login> {

  /**
   * The person who is signed in; empty for somebody with no person's record, such as a provider's
   * staff.
   */
  public Optional<UUID> personOf(Caller caller) {
    return findByIdOptional(new Reviewer.Login(caller.issuer(), caller.subject()))
        .map(Reviewer::personId);
  }
}
