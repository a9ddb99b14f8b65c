package org.supportmarket.web.holder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.supportmarket.web.client.PersonSurveysApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.client.Survey;
import org.supportmarket.web.client.Unreachable;

/** What their council asks somebody and they have not answered yet. */
@ApplicationScoped
class CouncilAsks {
  private static final Logger LOG = Logger.getLogger(CouncilAsks.class);

  @Inject @RestClient PersonSurveysApi ordering;
  @Inject Owner owner;

  /**
   * The newest; null if there is none, for somebody who acts for another, and if nobody can say.
   */
  Survey newest() {
    if (!owner.isSelf()) {
      return null;
    }
    try {
      return ordering.surveys(owner.id()).stream()
          .filter(asked -> asked.answeredAt() == null)
          .map(asked -> asked.survey())
          .findFirst()
          .orElse(null);
    } catch (Refusal | Unreachable resting) {
      LOG.debugf("No questions of the council: %s", resting.getMessage());
      return null;
    }
  }
}
