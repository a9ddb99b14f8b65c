package org.supportmarket.web.shortlist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.supportmarket.web.client.ListingSummary;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.client.ShortlistApi;
import org.supportmarket.web.client.Unreachable;
import org.supportmarket.web.session.Visitor;

/**
 * What whoever is here keeps. Before signing in it stands in their browser; the first page that
 * looks at it after signing in takes it over into the catalogue.
 */
@RequestScoped
public class Shortlist {
  /** How much somebody who is not signed in can keep. */
  public static final int MOST_BEFORE_SIGN_IN = SignedIds.MOST;

  @Inject Visitor visitor;
  @Inject ShortlistCookie cookie;
  @Inject @RestClient ShortlistApi catalogue;

  /** What the browser keeps for somebody who is not signed in, latest first. */
  public List<UUID> inBrowser() {
    return cookie.ids();
  }

  /** What the signed-in person keeps, latest first. */
  public List<ListingSummary> inCatalogue() {
    takeOver();
    return catalogue.mine();
  }

  /**
   * Whether this is kept already; false where the catalogue cannot tell, since keeping twice is
   * keeping once.
   */
  public boolean surelyHas(UUID listing) {
    if (!visitor.signedIn()) {
      return cookie.ids().contains(listing);
    }
    try {
      return inCatalogue().stream().anyMatch(kept -> kept.id().equals(listing));
    } catch (Refusal | Unreachable e) {
      return false;
    }
  }

  /** Keeps a listing; false when the browser's list is full. */
  public boolean keep(UUID listing) {
    if (visitor.signedIn()) {
      takeOver();
      catalogue.keep(listing);
      return true;
    }
    List<UUID> ids = cookie.ids();
    if (ids.contains(listing)) {
      return true;
    }
    if (ids.size() >= MOST_BEFORE_SIGN_IN) {
      return false;
    }
    cookie.write(Stream.concat(Stream.of(listing), ids.stream()).toList());
    return true;
  }

  public void drop(UUID listing) {
    if (visitor.signedIn()) {
      takeOver();
      catalogue.drop(listing);
      return;
    }
    cookie.write(cookie.ids().stream().filter(id -> !id.equals(listing)).toList());
  }

  /** Oldest first, so that the order stays. What the catalogue refuses stays behind. */
  private void takeOver() {
    List<UUID> ids = new ArrayList<>(cookie.ids());
    if (ids.isEmpty()) {
      return;
    }
    for (UUID id : ids.reversed()) {
      try {
        catalogue.keep(id);
      } catch (Refusal no) {
        if (no.status() == 401 || no.status() >= 500) {
          throw no;
        }
      }
    }
    cookie.remove();
  }
}
