package org.supportmarket.web.catalogue;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.supportmarket.web.client.Listing;
import org.supportmarket.web.client.Rating;
import org.supportmarket.web.layout.Link;
import org.supportmarket.web.layout.Numbers;

/** One thing on offer, answer first: what, from whom, for how much. */
@CheckedTemplate(basePath = "catalogue", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ListingPage(
    List<Link> trail,
    String name,
    Link who,
    String where,
    boolean micro,
    PriceTag price,
    PriceBar bar,
    String summary,
    List<String> description,
    Rating rating,
    List<ListingCard.Badge> badges,
    List<String> included,
    List<String> notIncluded,
    List<String> ending,
    List<Facts.Fact> facts,
    Spaces spaces,
    Regulation regulation,
    Vouched vouched,
    boolean orderable,
    Pause pause,
    Actions actions,
    Contact contact,
    Reviews.Shown reviews,
    Used used,
    MayIBuy.Answer mayI,
    WhoEarns.Earns earns)
    implements TemplateInstance {

  /** What people say who used it, and where to say it oneself. */
  record Used(String href, Reviews.Shown reviews) {
    /** Null for what can be ordered here, or could before it was suspended. */
    static Used of(Listing listing, Function<UUID, Reviews.Shown> reviews) {
      return listing.orderable() || listing.suspended()
          ? null
          : new Used("/listings/" + listing.id() + "/used", reviews.apply(listing.provider().id()));
    }
  }

  /** Why it cannot be ordered for now; {@code likeHref} finds others of its kind. */
  record Pause(String reason, String likeHref) {}

  /** What somebody can do here; {@code kept} when it is on their shortlist already. */
  record Actions(
      String basketHref,
      String buyHref,
      String askHref,
      String reportHref,
      String keepHref,
      String here,
      boolean kept) {
    static Actions of(String id, boolean kept) {
      return new Actions(
          "/basket/add/" + id,
          "/buy/" + id,
          "/listings/" + id + "/ask",
          "/listings/" + id + "/report",
          "/shortlist/" + id + (kept ? "/drop" : ""),
          "/listings/" + id,
          kept);
    }
  }

  static ListingPage of(
      Listing listing,
      Categories categories,
      Terms terms,
      Reviews.Shown reviews,
      Used used,
      boolean kept,
      MayIBuy.Answer mayI,
      WhoEarns.Earns earns) {
    Listing.Seller seller = listing.provider();
    String likeHref = Query.to("/search").with("category", listing.category()).href();
    return new ListingPage(
        List.of(
            Link.to("/", "Start"),
            Link.to("/search", "Find support"),
            Link.to(likeHref, categories.name(listing.category()))),
        listing.name(),
        Link.to("/providers/" + seller.id(), seller.name()),
        listing.district(),
        seller.micro(),
        PriceTag.of(listing),
        PriceBar.of(listing.makeUp()),
        listing.summary(),
        paragraphs(listing.description()),
        listing.rating(),
        listing.accreditations().stream().map(ListingCard.Badge::of).toList(),
        listing.included(),
        listing.notIncluded(),
        ending(listing),
        Facts.of(listing, terms.all()),
        Spaces.of(listing),
        Regulation.of(listing),
        Vouched.of(seller.cqc()),
        listing.orderable() && !listing.suspended(),
        listing.suspended() ? new Pause(listing.suspendedReason(), likeHref) : null,
        Actions.of(listing.id().toString(), kept),
        Contact.of(seller.phone(), seller.email(), seller.website()),
        reviews,
        used,
        mayI,
        earns);
  }

  static List<String> paragraphs(String text) {
    return text == null || text.isBlank()
        ? List.of()
        : List.of(text.strip().split("\\R\\s*\\R|\\R"));
  }

  /** How to cancel one visit, and how to stop for good. */
  static List<String> ending(Listing listing) {
    List<String> all = new ArrayList<>(Cancelling.words(listing.cancellation()));
    Integer days = listing.noticeDays();
    if (days != null) {
      all.add(
          days == 0
              ? "You can stop at any time."
              : "Tell them " + Numbers.things(days, "day", "days") + " before you want to stop.");
    }
    return List.copyOf(all);
  }
}
