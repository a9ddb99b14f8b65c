package org.supportmarket.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.supportmarket.web.client.AccessApi;
import org.supportmarket.web.client.Listing;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.client.Unreachable;
import org.supportmarket.web.session.Visitor;

/**
 * Says so where somebody who acts for the visitor, or holds their money, also sells. A page that
 * everybody may read never fails for want of it.
 */
@RequestScoped
class WhoEarns {
  @Inject Visitor visitor;
  @Inject OthersLike others;
  @Inject @RestClient AccessApi access;

  /** Who earns, in a sentence, and others to choose from. */
  record Earns(String words, List<OthersLike.Other> others) {}

  /** Null where nobody earns, and where nobody can say right now. */
  Earns from(Listing listing) {
    if (!visitor.has("budget-holder") && !visitor.has("supporter") && !visitor.has("fund-holder")) {
      return null;
    }
    try {
      Optional<AccessApi.Earner> earner =
          visitor.personId().map(access::earners).orElse(List.of()).stream()
              .filter(one -> listing.provider().id().equals(one.providerId()))
              .findFirst();
      return earner.isEmpty()
          ? null
          : new Earns(words(earner.get(), listing.provider().name()), others(listing));
    } catch (Refusal | Unreachable left) {
      return null;
    }
  }

  /** None while the catalogue's search rests: that they earn is said all the same. */
  private List<OthersLike.Other> others(Listing listing) {
    try {
      return others.than(listing);
    } catch (Refusal | Unreachable none) {
      return List.of();
    }
  }

  private String words(AccessApi.Earner earner, String provider) {
    String person = visitor.actingFor().isPresent() ? "this person" : "you";
    String who = earner.name() == null ? "Somebody" : earner.name();
    String does =
        "holds_money".equals(earner.how()) ? "holds the money for " + person : "acts for " + person;
    return "%s %s and works for %s, who sell this.".formatted(who, does, provider);
  }
}
