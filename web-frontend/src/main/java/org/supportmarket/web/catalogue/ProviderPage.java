package org.supportmarket.web.catalogue;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.stream.Stream;
import org.supportmarket.web.client.ListingsFound;
import org.supportmarket.web.client.Provider;
import org.supportmarket.web.client.Rating;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.Link;
import org.supportmarket.web.layout.Numbers;
import org.supportmarket.web.layout.Pages;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.review.AspectWords;
import org.supportmarket.web.review.OutcomeWords;

/** Who offers support, what they hold, what they offer and what buyers said. */
@CheckedTemplate(basePath = "catalogue", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProviderPage(
    List<Link> trail,
    String name,
    String answer,
    boolean micro,
    List<String> about,
    Contact contact,
    boolean suspended,
    String suspendedReason,
    Regulation regulation,
    Vouched vouched,
    List<Place> places,
    List<ListingCard.Badge> badges,
    Rating rating,
    List<ListingCard> cards,
    boolean searchResting,
    Figures figures,
    String here,
    List<Choice> aspectFilter,
    List<Choice> outcomeFilter,
    boolean filtered,
    Problems noProblems,
    Reviews.Shown reviews,
    Reviews.Shown used,
    Pages reviewPages)
    implements TemplateInstance {

  /** One of several places, with what the regulator says of it; {@code href} may be null. */
  record Place(String name, String where, String rated, String href) {
    static Place of(Provider.Place place) {
      return new Place(
          place.name(),
          place.district(),
          place.cqc() == null ? "Not registered with the CQC" : Vouched.brief(place.cqc()),
          place.cqc() == null ? null : Contact.web(place.cqc().page()));
    }
  }

  /**
   * @param offers null when they cannot be had now
   * @param used what people wrote who say that they used something
   */
  static ProviderPage of(
      Provider provider,
      ListingsFound offers,
      Figures figures,
      Reviews.Only only,
      Reviews.Shown reviews,
      Reviews.Shown used) {
    String here = "/providers/" + provider.id();
    return new ProviderPage(
        List.of(Link.to("/", "Start"), Link.to("/search", "Find support")),
        provider.name(),
        answer(provider, offers),
        provider.micro(),
        ListingPage.paragraphs(provider.about()),
        Contact.of(provider.phone(), provider.email(), provider.website()),
        provider.suspended(),
        provider.suspendedReason(),
        Regulation.of(provider),
        Vouched.of(provider.cqc()),
        provider.locations().size() > 1
            ? provider.locations().stream().map(Place::of).toList()
            : List.of(),
        provider.accreditations().stream().map(ListingCard.Badge::of).toList(),
        provider.rating(),
        offers == null
            ? List.of()
            : offers.contents().stream().map(ListingCard::ofItsProvider).toList(),
        offers == null,
        figures,
        here,
        figures == null ? List.of() : aspectFilter(only),
        outcomeFilter(only),
        only.any(),
        Problems.none(),
        reviews,
        used.page().contents().isEmpty() ? null : used,
        new Pages(
            reviews.page().pageNumber(),
            reviews.page().totalPages(),
            Query.to(here).with("aspect", only.aspect()).with("outcome", only.outcome()).href()));
  }

  private static List<Choice> aspectFilter(Reviews.Only only) {
    return Stream.of(AspectWords.values())
        .map(one -> Choice.of(one.code(), one.title(), one.code().equals(only.aspect())))
        .toList();
  }

  private static List<Choice> outcomeFilter(Reviews.Only only) {
    return Stream.of(OutcomeWords.values())
        .map(one -> Choice.of(one.code(), one.words(), one.code().equals(only.outcome())))
        .toList();
  }

  private static String answer(Provider provider, ListingsFound offers) {
    String what =
        offers == null
            ? "support"
            : Numbers.things(offers.totalItems(), "kind of support", "kinds of support");
    String where = provider.district() == null ? "" : " in " + provider.district();
    return (provider.micro() ? "A small local provider (one to five people)" : "A provider")
        + where
        + ". They offer "
        + (offers != null && offers.totalItems() == 0
            ? "nothing here at the moment."
            : what + " here.");
  }
}
