package org.supportmarket.web.catalogue;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import org.supportmarket.web.client.Listing;
import org.supportmarket.web.client.Price;
import org.supportmarket.web.client.Rating;
import org.supportmarket.web.layout.Link;
import org.supportmarket.web.layout.Numbers;

/**
 * One thing on offer, answer first: what, from whom, for how much. {@code price} is null where
 * people must ask.
 */
@CheckedTemplate(basePath = "catalogue", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ListingPage(
    List<Link> trail,
    String name,
    Link who,
    String where,
    boolean micro,
    String price,
    String unit,
    String summary,
    List<String> description,
    Rating rating,
    List<ListingCard.Badge> badges,
    List<String> included,
    List<String> notIncluded,
    String notice,
    String spaces,
    LocalDate spacesOn,
    Vouched vouched,
    boolean orderable,
    String buyHref,
    Contact contact,
    Reviews.Shown reviews)
    implements TemplateInstance {

  static ListingPage of(Listing listing, Categories categories, Reviews.Shown reviews) {
    Listing.Seller seller = listing.provider();
    Price price = listing.price();
    return new ListingPage(
        List.of(
            Link.to("/", "Start"),
            Link.to("/search", "Find support"),
            Link.to(
                Query.to("/search").with("category", listing.category()).href(),
                categories.name(listing.category()))),
        listing.name(),
        Link.to("/providers/" + seller.id(), seller.name()),
        listing.district(),
        seller.micro(),
        price == null ? null : Units.sum(price),
        price == null ? "" : Units.perOne(price),
        listing.summary(),
        paragraphs(listing.description()),
        listing.rating(),
        listing.accreditations().stream().map(ListingCard.Badge::of).toList(),
        listing.included(),
        listing.notIncluded(),
        notice(listing.noticeDays()),
        spaces(listing),
        listing.spacesConfirmedOn(),
        Vouched.of(seller.cqc()),
        listing.orderable(),
        "/buy/" + listing.id(),
        Contact.of(seller.phone(), seller.email(), seller.website()),
        reviews);
  }

  static List<String> paragraphs(String text) {
    return text == null || text.isBlank()
        ? List.of()
        : List.of(text.strip().split("\\R\\s*\\R|\\R"));
  }

  private static String notice(Integer days) {
    if (days == null) {
      return null;
    }
    return days == 0
        ? "You can stop at any time."
        : "Tell them " + Numbers.things(days, "day", "days") + " before you want to stop.";
  }

  private static String spaces(Listing listing) {
    if (listing.spaces() == null) {
      return null;
    }
    return listing.spaces() == 0
        ? "There is no space just now."
        : "There "
            + (listing.spaces() == 1 ? "is " : "are ")
            + Numbers.things(listing.spaces(), "space", "spaces")
            + ".";
  }
}
