package org.supportmarket.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

  private List<Link> places;

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
    if (places == null) {
      places = Menu.of(guest, inBasket());
    }
    return places;
  }

  /** " (3)": as many things as were in the basket when it was last looked at. */
  private String inBasket() {
    Cookie kept = headers.getCookies().get(BASKET);
    return kept != null && kept.getValue().matches("[1-9][0-9]?")
        ? " (" + kept.getValue() + ")"
        : "";
  }

  /**
   * Whether that place of the menu is being shown: the one whose address is the longest part of
   * this one's, or the one this page belongs to.
   */
  public boolean here(Link place) {
    return at(uri.getPath())
        .or(() -> at(Menu.placeOf(uri.getPath())))
        .filter(place::equals)
        .isPresent();
  }

  private Optional<Link> at(String path) {
    return places().stream()
        .filter(place -> Menu.lies(path, place.href()))
        .max(Comparator.comparing(place -> place.href().length()));
  }
}
