package org.supportmarket.catalogue.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.StreamSupport;
import org.supportmarket.catalogue.accreditation.AccreditationDetails;
import org.supportmarket.catalogue.accreditation.AccreditationStatus;
import org.supportmarket.catalogue.listing.Availability;
import org.supportmarket.catalogue.listing.Offer;
import org.supportmarket.catalogue.listing.PriceUnit;
import org.supportmarket.catalogue.provider.LocationDetails;
import org.supportmarket.catalogue.provider.ProviderDetails;
import org.supportmarket.catalogue.sample.SampleProvider.SampleListing;

/**
 * The sample catalogue as a function of seed and date: the words are fixed, prices, places, spaces
 * and dates are drawn. Nothing in it is real; phone numbers and addresses are those kept for
 * stories.
 */
final class SampleCatalogue {
  private final long seed;
  private final LocalDate date;
  private final SampleFiles files;
  private int lastListing;

  private SampleCatalogue(long seed, LocalDate date, SampleFiles files) {
    this.seed = seed;
    this.date = date;
    this.files = files;
  }

  static List<SampleProvider> of(long seed, LocalDate date) {
    SampleCatalogue catalogue = new SampleCatalogue(seed, date, SampleFiles.read());
    List<SampleProvider> providers = new ArrayList<>();
    for (JsonNode words : catalogue.files.providers()) {
      providers.add(catalogue.provider(providers.size() + 1, words));
    }
    return providers;
  }

  private SampleProvider provider(int number, JsonNode words) {
    RandomGenerator random = new SplittableRandom(seed * 1_000_003 + number);
    District district = files.districts().get(words.path("district").asText());
    District.Point point = district.somewhere(random);
    boolean regulated = words.has("cqc");
    List<AccreditationDetails> accreditations = new ArrayList<>();
    if (regulated) {
      accreditations.add(accreditation("cqc-registered", number, null));
    }
    words
        .path("accreditations")
        .forEach(
            kind -> {
              LocalDate validTo = date.plusDays(random.nextLong(60, 720));
              accreditations.add(accreditation(kind.asText(), number, validTo));
            });
    List<SampleListing> listings = new ArrayList<>();
    for (JsonNode key : words.path("offers")) {
      SampleDetails offered = new SampleDetails(files.offers().get(key.asText()), words, date);
      listings.add(
          new SampleListing(
              ++lastListing,
              offer(offered, random),
              availability(number, offered, district, point, random)));
    }
    return new SampleProvider(
        number,
        details(number, words, district),
        regulated ? place(number, words, district, point, random) : null,
        accreditations,
        listings);
  }

  private static ProviderDetails details(int number, JsonNode words, District district) {
    String name = words.path("name").asText();
    String address =
        name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "");
    return new ProviderDetails(
        name,
        false,
        words.path("micro").asBoolean(false),
        words.path("about").asText(),
        "01632 960%03d".formatted(number),
        "hello@" + address + ".example",
        "https://" + address + ".example",
        district.council(),
        district.name(),
        words.has("cqc") ? "SAMPLE-P%02d".formatted(number) : null);
  }

  /** The rating says that it is made up: nobody shall take it for one of the real regulator. */
  private LocationDetails place(
      int number, JsonNode words, District district, District.Point point, RandomGenerator random) {
    boolean rated = !words.path("cqc").asText().equals("No published rating");
    LocalDate ratedOn = rated ? date.minusDays(random.nextLong(90, 1100)) : null;
    return new LocationDetails(
        words.path("name").asText(),
        random.nextInt(1, 90) + " Market Street, " + district.name(),
        null,
        district.council(),
        district.name(),
        point.latitude(),
        point.longitude(),
        null,
        null,
        "SAMPLE-L%02d".formatted(number),
        words.path("cqc").asText() + (rated ? " (sample)" : ""),
        ratedOn,
        ratedOn,
        null,
        null);
  }

  /** A question mark before the kind: the provider says so, and nobody has checked. */
  private AccreditationDetails accreditation(String marked, int number, LocalDate validTo) {
    boolean claimed = marked.startsWith("?");
    String kind = claimed ? marked.substring(1) : marked;
    JsonNode words = files.accreditations().get(kind);
    return new AccreditationDetails(
        kind,
        words.path("name").asText(),
        claimed ? null : "%s-%04d".formatted(words.path("reference").asText(), 1000 + 7 * number),
        words.path("issuer").asText(),
        validTo,
        claimed ? AccreditationStatus.CLAIMED : AccreditationStatus.VERIFIED);
  }

  private static Offer offer(SampleDetails offered, RandomGenerator random) {
    JsonNode words = offered.offer();
    int steps =
        (words.path("high").asInt() - words.path("low").asInt()) / words.path("step").asInt();
    long pricePence =
        words.path("low").asLong() + words.path("step").asLong() * random.nextInt(steps + 1);
    Offer plain =
        new Offer(
            offered.kind(),
            words.path("category").asText(),
            words.path("name").asText(),
            words.path("summary").asText(),
            words.path("description").asText() + "\n\n" + offered.provider().path("where").asText(),
            pricePence,
            PriceUnit.of(words.path("unit").asText()),
            words.path("orderable").asBoolean(true),
            texts(words.path("included")),
            texts(words.path("not_included")),
            words.has("notice_days") ? words.path("notice_days").asInt() : null);
    return plain.on(offered.terms()).to(offered.people());
  }

  private Availability availability(
      int providerNumber,
      SampleDetails offered,
      District district,
      District.Point point,
      RandomGenerator random) {
    boolean told = random.nextInt(10) < 8;
    int spaces = Math.max(0, random.nextInt(-1, 9));
    LocalDate confirmedOn = date.minusDays(random.nextLong(45));
    return new Availability(
            offered.isRegisteredCare() ? SampleProvider.placeId(providerNumber) : null,
            district.council(),
            district.name(),
            point.latitude(),
            point.longitude(),
            told ? spaces : null,
            told ? confirmedOn : null)
        .over(offered.coverage(), offered.radiusKm(), offered.times());
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }
}
