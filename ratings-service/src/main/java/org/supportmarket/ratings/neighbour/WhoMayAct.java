package org.supportmarket.ratings.neighbour;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ratings.RatingsProblem;

/**
 * Whether the caller acts for a person and may say for them how something was. Ordering knows, and
 * is asked each time: what the person ends, ends with the next thing that is asked.
 */
@ApplicationScoped
public class WhoMayAct {
  private static final String SUPPORTER = "supporter";

  private final OrderingClient ordering;
  private final Asking asking;

  WhoMayAct(@RestClient OrderingClient ordering, Asking asking) {
    this.ordering = ordering;
    this.asking = asking;
  }

  /**
   * Never inside a transaction. Refuses with {@code person_unknown}, {@code not_acting}, or {@code
   * ordering_resting} while nobody can say.
   */
  public void check(UUID person) {
    Asking.Answer<OrderingClient.MayReview> answer = asking.of(() -> ordering.mayReview(person));
    switch (answer.status()) {
      case 200 -> {
        if (!SUPPORTER.equals(answer.body().authority())) {
          throw Refusal.of(
              RatingsProblem.NOT_ACTING,
              "Only a supporter of this person can write down how something was for them.");
        }
      }
      case 403 ->
          throw Refusal.of(
              RatingsProblem.NOT_ACTING,
              answer.detailOr("You may not say for this person how something was. Ask them."));
      case 404 ->
          throw Refusal.of(
              RatingsProblem.PERSON_UNKNOWN, "We know no such person whom you act for.");
      default ->
          throw Refusal.of(
              RatingsProblem.ORDERING_RESTING,
              "We cannot ask just now whether you act for this person. Nothing is lost: try again"
                  + " in a minute.");
    }
  }
}
