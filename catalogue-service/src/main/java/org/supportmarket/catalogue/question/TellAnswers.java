package org.supportmarket.catalogue.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.supportmarket.catalogue.listing.ListingRow;
import org.supportmarket.catalogue.listing.ListingRows;
import org.supportmarket.catalogue.login.Login;
import org.supportmarket.kernel.outbox.Outbox;
import org.supportmarket.kernel.outbox.OutboxEvent;

/** Tells whoever keeps people's messages that a provider has answered. */
@ApplicationScoped
class TellAnswers {
  private final ListingRows listings;
  private final Outbox outbox;

  TellAnswers(ListingRows listings, Outbox outbox) {
    this.listings = listings;
    this.outbox = outbox;
  }

  /** In the transaction of the answer. */
  void tell(Question question, Instant at) {
    ListingRow about = listings.find(question.listingId()).orElseThrow();
    Login asked = question.askedBy();
    outbox.add(
        new OutboxEvent(
            UUID.randomUUID(),
            QuestionAnswered.TYPE,
            question.id().toString(),
            at,
            new QuestionAnswered(
                question.id(),
                question.kind(),
                about.offer().name(),
                about.provider().name(),
                asked.issuer(),
                asked.subject())));
  }
}
