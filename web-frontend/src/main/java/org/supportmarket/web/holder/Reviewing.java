package org.supportmarket.web.holder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.supportmarket.web.client.MyReviewsApi;
import org.supportmarket.web.client.OwnReview;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.client.ReviewDraft;
import org.supportmarket.web.client.SupportedReviewsApi;
import org.supportmarket.web.client.Unreachable;
import org.supportmarket.web.layout.Problems;

/** Sends what somebody said; whatever goes wrong, their words stay on the page. */
@ApplicationScoped
class Reviewing {
  @Inject @RestClient MyReviewsApi ratings;
  @Inject @RestClient SupportedReviewsApi supported;
  @Inject Owner owner;

  /** Sends it as one's own, or for the person one acts for. */
  OwnReview write(MyReviewsApi.NewReview review) {
    return owner.isSelf() ? ratings.write(review) : supported.write(owner.id(), review);
  }

  /** Says what one wrote, or wrote down for the person one acts for, in other words. */
  OwnReview change(UUID review, ReviewDraft said) {
    return owner.isSelf()
        ? ratings.change(review, said)
        : supported.change(owner.id(), review, said);
  }

  /** Keeps it for later. */
  void save(UUID line, ReviewDraft draft) {
    if (owner.isSelf()) {
      ratings.save(line, draft);
    } else {
      supported.save(owner.id(), line, draft);
    }
  }

  /** Where one goes on after it was kept for later. */
  URI afterSaving(UUID order) {
    return URI.create(
        owner.isSelf() ? "/my-reviews?done=saved" : "/my-orders/" + order + "?done=kept");
  }

  /**
   * Sends it and goes on to {@code where}, or shows the page again with what is wrong.
   *
   * @param page the page by status and problems
   */
  Response send(
      Supplier<OwnReview> sending, String where, BiFunction<Integer, Problems, Response> page) {
    try {
      String what = owner.isSelf() ? "rated" : "written";
      String done = "waiting".equals(sending.get().state()) ? what + "-waiting" : what;
      return Response.seeOther(URI.create(where + "?done=" + done)).build();
    } catch (Refusal no) {
      boolean told = no.is("own_provider") || no.is("not_acting");
      if (no.status() == 401 || no.status() == 403 && !told) {
        throw no;
      }
      return page.apply(no.status(), Problems.of(sentence(no)));
    } catch (Unreachable noAnswer) {
      return page.apply(
          503,
          Problems.of("We could not save this just now. It is still here: try again in a minute."));
    }
  }

  /**
   * What they began to say of an order line; nothing while ratings rests or has not heard of it.
   */
  SaidForm begun(UUID line) {
    try {
      return SaidForm.of(owner.isSelf() ? ratings.draft(line) : supported.draft(owner.id(), line));
    } catch (Refusal | Unreachable notNow) {
      return SaidForm.of(ReviewDraft.EMPTY);
    }
  }

  /** Ratings hears of an order a moment later than ordering itself. */
  private static String sentence(Refusal no) {
    return switch (no.code()) {
      case "purchase_unknown", "not_delivered" ->
          "We have not heard yet that this was done. What you wrote is still here: try again in a"
              + " minute.";
      default -> no.sentence() == null ? "This could not be saved. Try again." : no.sentence();
    };
  }
}
