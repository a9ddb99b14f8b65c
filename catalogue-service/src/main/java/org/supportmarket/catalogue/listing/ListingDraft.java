package org.supportmarket.catalogue.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a provider writes about a listing; {@link DraftRules} says what is wrong with it. Words are
 * text here, so that a wrong one is told by its field.
 */
@Schema(name = "ListingDraft")
record ListingDraft(
    @Schema(examples = "service") String kind,
    @Schema(examples = "domestic-help") String category,
    @Schema(examples = "Weekly house cleaning") String name,
    @Schema(description = "A sentence or two, for lists") String summary,
    String description,
    @Schema(description = "Null if people must ask") Price price,
    @Schema(description = "Whether it can be bought here; then it has a price") Boolean orderable,
    List<String> included,
    List<String> notIncluded,
    Integer noticeDays,
    @Schema(description = "Units at least") Integer minimumQuantity,
    @Schema(description = "Of one visit at least, in steps of 15") Integer minimumMinutes,
    @Schema(description = "Falling notice, rising charge") List<Tier> cancellation,
    @Schema(description = "Thousandths that sum to 1,000") MakeUp makeUp,
    @Schema(description = "Slugs of the vocabulary") List<String> ageGroups,
    List<String> needs,
    List<String> languages,
    List<String> access,
    Boolean workerGenderChoice,
    Boolean introductionOnly,
    Boolean worksDirectlyForPerson,
    Coverage coverage,
    List<Time> times,
    String district,
    String postcode) {

  /** What one unit costs, and when that holds. */
  @Schema(name = "DraftPrice")
  record Price(
      @Schema(examples = "1950") Long amountPence,
      @Schema(examples = "hour") String unit,
      LocalDate validFrom,
      LocalDate validUntil) {}

  /** What cancelling with less than this much notice costs. */
  @Schema(name = "DraftCancellationTier")
  record Tier(Integer noticeHours, Integer chargePercent) {}

  /** Where the price goes. */
  @Schema(name = "DraftMakeUp")
  record MakeUp(
      Integer directSupportPermille, Integer coordinationPermille, Integer companyPermille) {}

  /** Where it is given. */
  @Schema(name = "DraftCoverage")
  record Coverage(List<String> districts, Integer radiusKm) {}

  /** When in a week it is given. */
  @Schema(name = "DraftTime")
  record Time(String day, String from, String until) {}

  /** No list is null, no yes or no is open, and no text holds what nobody can see. */
  ListingDraft {
    kind = PlainText.line(kind);
    category = PlainText.line(category);
    name = PlainText.line(name);
    summary = PlainText.line(summary);
    description = PlainText.paragraphs(description);
    orderable = Boolean.TRUE.equals(orderable);
    included = lines(included);
    notIncluded = lines(notIncluded);
    cancellation = present(cancellation);
    ageGroups = lines(ageGroups);
    needs = lines(needs);
    languages = lines(languages);
    access = lines(access);
    workerGenderChoice = Boolean.TRUE.equals(workerGenderChoice);
    introductionOnly = Boolean.TRUE.equals(introductionOnly);
    worksDirectlyForPerson = Boolean.TRUE.equals(worksDirectlyForPerson);
    coverage =
        coverage == null
            ? new Coverage(List.of(), null)
            : new Coverage(lines(coverage.districts()), coverage.radiusKm());
    times = present(times);
    district = PlainText.lineOrNull(district);
    postcode = PlainText.lineOrNull(postcode);
  }

  /** What a listing says now, to be changed. */
  static ListingDraft of(Offer offer, Availability where) {
    return new ListingDraft(
        offer.kind().word(),
        offer.category(),
        offer.name(),
        offer.summary(),
        offer.description(),
        offer.pricePence() == null
            ? null
            : new Price(
                offer.pricePence(), offer.unit().word(), offer.priceFrom(), offer.priceUntil()),
        offer.orderable(),
        offer.included(),
        offer.notIncluded(),
        offer.noticeDays(),
        offer.minimumQuantity(),
        offer.minimumMinutes(),
        offer.cancellation().stream()
            .map(tier -> new Tier(tier.noticeHours(), tier.chargePercent()))
            .toList(),
        makeUp(offer.makeUp()),
        offer.ageGroups(),
        offer.needs(),
        offer.languages(),
        offer.access(),
        offer.workerGenderChoice(),
        offer.introductionOnly(),
        offer.worksDirectlyForPerson(),
        new Coverage(where.coverageDistricts(), where.coverageRadiusKm()),
        where.times().stream().map(t -> new Time(t.day(), t.from(), t.until())).toList(),
        where.district(),
        null);
  }

  /** The same at another price of one unit. */
  ListingDraft at(long pricePence) {
    Price other = new Price(pricePence, price.unit(), price.validFrom(), price.validUntil());
    return new ListingDraft(
        kind,
        category,
        name,
        summary,
        description,
        other,
        orderable,
        included,
        notIncluded,
        noticeDays,
        minimumQuantity,
        minimumMinutes,
        cancellation,
        makeUp,
        ageGroups,
        needs,
        languages,
        access,
        workerGenderChoice,
        introductionOnly,
        worksDirectlyForPerson,
        coverage,
        times,
        district,
        postcode);
  }

  /** As buyers would see it; only of a draft that keeps the rules. */
  Offer offer() {
    boolean priced = price != null;
    return new Offer(
            ListingKind.of(kind),
            category,
            name,
            summary,
            description,
            priced ? price.amountPence() : null,
            priced ? PriceUnit.of(price.unit()) : null,
            orderable,
            included,
            notIncluded,
            noticeDays)
        .on(
            new OfferTerms(
                minimumQuantity,
                minimumMinutes,
                priced ? price.validFrom() : null,
                priced ? price.validUntil() : null,
                cancellation.stream()
                    .map(tier -> new CancellationTier(tier.noticeHours(), tier.chargePercent()))
                    .toList(),
                makeUp == null
                    ? null
                    : new PriceMakeUp(
                        makeUp.directSupportPermille(),
                        makeUp.coordinationPermille(),
                        makeUp.companyPermille())))
        .to(
            new OfferPeople(
                ageGroups,
                needs,
                languages,
                access,
                workerGenderChoice,
                introductionOnly,
                worksDirectlyForPerson));
  }

  List<OpenTime> openTimes() {
    return times.stream().map(t -> new OpenTime(t.day(), t.from(), t.until())).toList();
  }

  private static MakeUp makeUp(PriceMakeUp makeUp) {
    return makeUp == null
        ? null
        : new MakeUp(
            makeUp.directSupportPermille(),
            makeUp.coordinationPermille(),
            makeUp.companyPermille());
  }

  private static List<String> lines(List<String> texts) {
    UnaryOperator<String> line = PlainText::line;
    return present(texts).stream().map(line).filter(t -> !t.isEmpty()).distinct().toList();
  }

  private static <T> List<T> present(List<T> list) {
    return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
  }
}
