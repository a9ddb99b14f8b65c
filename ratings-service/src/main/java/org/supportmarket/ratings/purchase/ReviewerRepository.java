package org.supportmarket.ratings.purchase;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.kernel.caller.Caller;

/** Which person a login belongs to. */
@ApplicationScoped
public class ReviewerRepository implements PanacheRepositoryBase<Reviewer, Reviewer.Login> {

  /** The person of a login, and their council. */
  public record Known(UUID person, String council) {}

  /** As {@link #personOf}, with their council. */
  public Optional<Known> known(Caller caller) {
    return findByIdOptional(new Reviewer.Login(caller.issuer(), caller.subject()))
        .map(reviewer -> new Known(reviewer.personId(), reviewer.council()));
  }

  /**
   * The person who is signed in; empty for somebody with no person's record, such as a provider's
   * staff.
   */
  public Optional<UUID> personOf(Caller caller) {
    return known(caller).map(Known::person);
  }
}
