package org.supportmarket.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * What the frame of every page shows: who is signed in, where they can go, whom to ask. {@code
 * {inject:frame.…}} in templates.
 */
@Named("frame")
@RequestScoped
public class Frame {
  /** The cookie that says how many things are in the basket. */
  public static final String BASKET = "basket";

  @Inject Guest guest;
  @Inject Help help;
  @Inject Assets assets;
  @Inject SampleMode sample;
  @Inject UriInfo uri;
  @Inject HttpHeaders headers;

  public boolean signedIn() {
    return guest.signedIn();
  }

  public String name() {
    return guest.name();
  }

  /** Whom this visitor acts for just now; null for nobody but themselves. */
  public String actingFor() {
    return guest.actingForName();
  }

  /** Whether they have things of their own that others may help with and look at. */
  public boolean person() {
    return guest.has("budget-holder") || guest.has("self-funder");
  }

  public Help help() {
    return help;
  }

  public boolean sample() {
    return sample.enabled();
  }

  /** The address of a static file, with its version in it. */
  public String asset(String file) {
    return assets.href(file);
  }

  /** A new idempotency key, for the form that is being shown. */
  public String freshKey() {
    return UUID.randomUUID().toString();
  }

  /** Where to come back to after signing in. */
  public String signInHref() {
    String path = uri.getRequestUri().getRawPath();
    return path.startsWith("/sign") ? "/sign-in" : "/sign-in?to=" + Here.encode(Here.address(uri));
  }

  /** At most seven places, those of the roles the visitor has. */
  public List<Link> places() {
    List<Link> places = new ArrayList<>();
    places.add(Link.to("/search", "Find support"));
    if (!guest.signedIn() || forThemselves()) {
      places.add(Link.to("/shortlist", "My shortlist"));
    }
    if (forThemselves()) {
      places.add(Link.to("/questions", "My questions"));
    }
    if (forThemselves()) {
      places.add(Link.to("/basket", basket()));
    }
    if (guest.has("budget-holder") || guest.has("supporter")) {
      places.add(Link.to("/my-money", "My money"));
      places.add(Link.to("/my-orders", "My orders"));
      places.add(Link.to("/my-plan", "My plan"));
    }
    if (guest.has("budget-holder")) {
      places.add(Link.to("/messages", "Messages"));
    }
    if (guest.has("supporter") || guest.has("fund-holder")) {
      places.add(Link.to("/supporting", "Whom I act for"));
    }
    if (guest.has("provider")) {
      places.add(Link.to("/provider", "Today"));
      places.add(Link.to("/provider/orders", "Orders to us"));
      places.add(Link.to("/provider/listings", "Our listings"));
      places.add(Link.to("/provider/questions", "Questions"));
    }
    if (guest.has("care-manager") || guest.has("council-finance")) {
      places.add(Link.to("/council/people", "People"));
    }
    if (guest.has("care-manager")) {
      places.add(Link.to("/council/tasks", "Tasks"));
      places.add(Link.to("/council/asked", "Asked first"));
    }
    if (guest.has("commissioner") || guest.has("council-finance")) {
      places.add(Link.to("/council/trends", "Spending"));
    }
    if (guest.has("care-manager") || guest.has("commissioner") || guest.has("council-finance")) {
      places.add(Link.to("/council/rules", "Rules"));
    }
    if (guest.has("safeguarding")) {
      places.add(Link.to("/safeguarding", "Safeguarding desk"));
    }
    if (guest.has("moderator")) {
      places.add(Link.to("/moderator", "Queues"));
      places.add(Link.to("/moderator/changes", "Changes"));
      places.add(Link.to("/moderator/reports", "Reports"));
    }
    places.add(Link.to("/help", "Help"));
    return places;
  }

  /** "My basket (3)": as many things as were in it when it was last looked at. */
  private String basket() {
    Cookie kept = headers.getCookies().get(BASKET);
    return kept != null && kept.getValue().matches("[1-9][0-9]?")
        ? "My basket (" + kept.getValue() + ")"
        : "My basket";
  }

  /** Whoever looks for support for themselves or for somebody near. */
  private boolean forThemselves() {
    return guest.has("budget-holder") || guest.has("supporter") || guest.has("self-funder");
  }

  /**
   * Whether that place of the menu is being shown: the one whose address is the longest part of
   * this one's.
   */
  public boolean here(Link place) {
    return places().stream()
        .filter(p -> (uri.getPath() + "/").startsWith(p.href() + "/"))
        .max(Comparator.comparing(p -> p.href().length()))
        .filter(place::equals)
        .isPresent();
  }
}
