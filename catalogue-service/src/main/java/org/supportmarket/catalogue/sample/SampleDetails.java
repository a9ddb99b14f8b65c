package org.supportmarket.catalogue.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.supportmarket.catalogue.listing.CancellationTier;
import org.supportmarket.catalogue.listing.ListingKind;
import org.supportmarket.catalogue.listing.OfferPeople;
import org.supportmarket.catalogue.listing.OfferTerms;
import org.supportmarket.catalogue.listing.OpenTime;
import org.supportmarket.catalogue.listing.PriceMakeUp;

/** The finer points of one offer of one provider of the sample, from the words of both. */
record SampleDetails(JsonNode offer, JsonNode provider, LocalDate date) {
  private static final int HOURS_A_DAY = 24;
  private static final Set<String> REGISTERED_CARE =
      Set.of("personal-care", "homecare", "supported-living", "residential-care", "short-breaks");

  /** An organisation's assistants are its staff; the council's own places are the council's. */
  ListingKind kind() {
    ListingKind kind = ListingKind.of(offer.path("kind").asText("service"));
    if (kind == ListingKind.PERSONAL_ASSISTANT && !micro()) {
      return ListingKind.SERVICE;
    }
    return provider.has("in_house") && kind != ListingKind.UNIVERSAL
        ? ListingKind.COUNCIL_SERVICE
        : kind;
  }

  /** Whether it is given from the place where its provider is registered for care. */
  boolean isRegisteredCare() {
    return provider.has("cqc") && REGISTERED_CARE.contains(offer.path("category").asText());
  }

  OfferTerms terms() {
    JsonNode makeUp = provider.path("make_up");
    return new OfferTerms(
        number(offer, "minimum_quantity"),
        number(offer, "minimum_minutes"),
        provider.has("price_from_days") ? before("price_from_days") : null,
        provider.has("price_until_days")
            ? date.plusDays(provider.path("price_until_days").asLong())
            : null,
        cancellation(),
        provider.has("make_up") && !priced(0)
            ? new PriceMakeUp(makeUp.get(0).asInt(), makeUp.get(1).asInt(), makeUp.get(2).asInt())
            : null);
  }

  OfferPeople people() {
    return new OfferPeople(
        texts(offer, "age_groups"),
        texts(offer, "needs"),
        union(texts(provider, "languages"), texts(offer, "languages")),
        access(),
        offer.path("gender_choice").asBoolean(false) && !micro(),
        offer.path("introduction_only").asBoolean(false),
        kind() == ListingKind.PERSONAL_ASSISTANT);
  }

  List<String> coverage() {
    List<String> everywhere = texts(provider, "covers");
    return atHome() || online() ? everywhere : everywhere.subList(0, 1);
  }

  Integer radiusKm() {
    return atHome() ? number(provider, "radius_km") : null;
  }

  /** Written as "mon-fri 09:00-17:00; sat 10:00-12:00". */
  List<OpenTime> times() {
    List<OpenTime> times = new ArrayList<>();
    for (String part : offer.path("times").asText().split("; ")) {
      String[] daysAndHours = part.split(" ");
      String[] days = daysAndHours[0].split("-");
      String[] hours = daysAndHours[1].split("-");
      int first = OpenTime.DAYS.indexOf(days[0]);
      int last = OpenTime.DAYS.indexOf(days[days.length - 1]);
      for (String day : OpenTime.DAYS.subList(first, last + 1)) {
        times.add(new OpenTime(day, hours[0], hours[1]));
      }
    }
    return times;
  }

  /** Half the price with less notice than asked for, all of it on the day itself. */
  private List<CancellationTier> cancellation() {
    int days = offer.path("notice_days").asInt(0);
    if (days == 0 || priced(0)) {
      return List.of();
    }
    CancellationTier lastDay = new CancellationTier(HOURS_A_DAY, 100);
    if (days == 1) {
      return List.of(lastDay);
    }
    CancellationTier late = new CancellationTier(days * HOURS_A_DAY, 50);
    return days < 7
        ? List.of(late, lastDay)
        : List.of(new CancellationTier(days * HOURS_A_DAY, 25), tier(days / 2, 50), lastDay);
  }

  private static CancellationTier tier(int days, int percent) {
    return new CancellationTier(days * HOURS_A_DAY, percent);
  }

  private List<String> access() {
    List<String> access = new ArrayList<>();
    if (atHome()) {
      access.add("home-visits");
    } else if (!online()) {
      access.addAll(texts(provider, "access"));
    }
    if (online()) {
      access.add("online");
    }
    if (texts(provider, "access").contains("easy-read")) {
      access.add("easy-read");
    }
    return List.copyOf(new LinkedHashSet<>(access));
  }

  private boolean micro() {
    return provider.path("micro").asBoolean(false);
  }

  private boolean atHome() {
    return offer.path("at_home").asBoolean(false);
  }

  private boolean online() {
    return offer.path("online").asBoolean(false);
  }

  private boolean priced(int pence) {
    return offer.path("high").asInt() == pence;
  }

  private LocalDate before(String days) {
    return date.minusDays(provider.path(days).asLong());
  }

  private static Integer number(JsonNode words, String field) {
    return words.has(field) ? words.path(field).asInt() : null;
  }

  private static List<String> texts(JsonNode words, String field) {
    return StreamSupport.stream(words.path(field).spliterator(), false)
        .map(JsonNode::asText)
        .toList();
  }

  private static List<String> union(List<String> one, List<String> other) {
    Set<String> all = new LinkedHashSet<>(one);
    all.addAll(other);
    return List.copyOf(all);
  }
}
