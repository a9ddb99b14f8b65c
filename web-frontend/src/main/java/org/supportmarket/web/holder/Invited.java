package org.supportmarket.web.holder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.supportmarket.web.client.Invitation;
import org.supportmarket.web.client.MyReviewsApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.client.Unreachable;

/** What a person is asked to say something of: at most one thing on a page. */
@ApplicationScoped
class Invited {
  private static final Logger LOG = Logger.getLogger(Invited.class);

  @Inject @RestClient MyReviewsApi ratings;
  @Inject Owner owner;

  /** With its question, the easy way to answer it, and the way not to. */
  record Question(String name, String provider, String easyHref, String href, String notNowHref) {

    static Question of(Invitation invitation) {
      String href = OrderLine.rateHref(invitation.orderId(), invitation.orderLineId());
      UUID listing = invitation.listingId();
      return new Question(
          invitation.listingName(),
          invitation.providerName(),
          href + "/easy",
          href,
          "/my-reviews/not-now/" + listing);
    }
  }

  /** Null if there is none, for somebody who acts for another, and while ratings rests. */
  Question question() {
    if (!owner.isSelf()) {
      return null;
    }
    try {
      return ratings.invitations().stream().findFirst().map(Question::of).orElse(null);
    } catch (Refusal | Unreachable noAnswer) {
      LOG.debug("A page is shown without an invitation", noAnswer);
      return null;
    }
  }
}
