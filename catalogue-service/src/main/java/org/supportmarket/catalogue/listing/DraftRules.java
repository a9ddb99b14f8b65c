package org.supportmarket.catalogue.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.catalogue.place.Places;
import org.supportmarket.catalogue.taxonomy.Categories;
import org.supportmarket.catalogue.taxonomy.Vocabulary;
import org.supportmarket.kernel.problem.Refusal;

/** What a draft must keep to be saved, and what it must have to be sent; every fault by field. */
@ApplicationScoped
class DraftRules {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_SUMMARY = 300;
  private static final int LONGEST_DESCRIPTION = 4_000;
  private static final int MOST_POINTS = 20;
  private static final int LONGEST_POINT = 200;
  private static final int MOST_TIERS = 5;
  private static final int MOST_TIMES = 50;
  private static final int MOST_NOTICE_DAYS = 365;
  private static final int MOST_UNITS = 1_000;
  private static final int WEEK_IN_MINUTES = 10_080;
  private static final int STEP_MINUTES = 15;
  private static final int FURTHEST_KM = 100;
  private static final int MOST_DISTRICTS = 30;
  private static final int LONGEST_DISTRICT = 100;
  private static final Pattern POSTCODE =
      Pattern.compile("(?i)[a-z]{1,2}[0-9][a-z0-9]? ?([0-9][a-z]{2})?");

  private final Categories categories;
  private final Vocabulary vocabulary;
  private final Places places;

  DraftRules(Categories categories, Vocabulary vocabulary, Places places) {
    this.categories = categories;
    this.vocabulary = vocabulary;
    this.places = places;
  }

  /** Refuses with {@code invalid_listing} what can't be kept. */
  void checkKeepable(ListingDraft draft) {
    refuse(faults(draft));
  }

  /** Refuses with {@code invalid_listing} what can't be shown to buyers. */
  void checkComplete(ListingDraft draft) {
    List<FieldProblem> faults = faults(draft);
    if (draft.summary().isEmpty()) {
      faults.add(new FieldProblem("summary", "Say in a sentence or two what it is."));
    }
    if (draft.description().isEmpty()) {
      faults.add(new FieldProblem("description", "Describe what people get."));
    }
    if (draft.ageGroups().isEmpty()) {
      faults.add(new FieldProblem("age_groups", "Say for which ages it is."));
    }
    if (draft.coverage().districts().isEmpty()
        && draft.coverage().radiusKm() == null
        && draft.district() == null) {
      faults.add(new FieldProblem("coverage", "Say where it is given."));
    }
    refuse(faults);
  }

  private static void refuse(List<FieldProblem> faults) {
    if (!faults.isEmpty()) {
      throw Refusal.of(
          CatalogueProblem.INVALID_LISTING,
          faults.size() == 1
              ? faults.getFirst().reason()
              : "There are " + faults.size() + " things to put right.",
          Map.of("fields", faults));
    }
  }

  private List<FieldProblem> faults(ListingDraft draft) {
    List<FieldProblem> faults = new ArrayList<>();
    Checks check = new Checks(faults);
    check.that(
        "kind",
        isWord(draft.kind(), ListingKind.values(), ListingKind::word),
        "Choose what kind of thing it is.");
    check.that(
        "category", categories.find(draft.category()).isPresent(), "Choose where it belongs.");
    check.that("name", !draft.name().isEmpty(), "Give it a name.");
    check.length("name", draft.name(), LONGEST_NAME);
    check.length("summary", draft.summary(), LONGEST_SUMMARY);
    check.length("description", draft.description(), LONGEST_DESCRIPTION);
    price(draft, check);
    check.points("included", draft.included(), MOST_POINTS, LONGEST_POINT);
    check.points("not_included", draft.notIncluded(), MOST_POINTS, LONGEST_POINT);
    check.range("notice_days", draft.noticeDays(), 0, MOST_NOTICE_DAYS);
    check.range("minimum_quantity", draft.minimumQuantity(), 1, MOST_UNITS);
    check.range("minimum_minutes", draft.minimumMinutes(), STEP_MINUTES, WEEK_IN_MINUTES);
    check.that(
        "minimum_minutes",
        draft.minimumMinutes() == null || draft.minimumMinutes() % STEP_MINUTES == 0,
        "Minutes go in steps of 15.");
    cancellation(draft.cancellation(), check);
    makeUp(draft.makeUp(), check);
    words("age_groups", Vocabulary.AGE_GROUP, draft.ageGroups(), check);
    words("needs", Vocabulary.NEED, draft.needs(), check);
    words("languages", Vocabulary.LANGUAGE, draft.languages(), check);
    words("access", Vocabulary.ACCESS, draft.access(), check);
    check.points("coverage", draft.coverage().districts(), MOST_DISTRICTS, LONGEST_DISTRICT);
    check.range("coverage", draft.coverage().radiusKm(), 1, FURTHEST_KM);
    times(draft.times(), check);
    check.length("district", draft.district(), LONGEST_DISTRICT);
    check.that(
        "postcode",
        draft.postcode() == null || POSTCODE.matcher(draft.postcode()).matches(),
        "That is not a postcode.");
    check.that("postcode", !places.lacks(draft.postcode()), Places.UNKNOWN_POSTCODE);
    return faults;
  }

  private static void price(ListingDraft draft, Checks check) {
    ListingDraft.Price price = draft.price();
    if (price == null) {
      check.that("price", !draft.orderable(), "What can be bought here has a price.");
      return;
    }
    boolean pence =
        price.amountPence() != null
            && price.amountPence() >= 0
            && price.amountPence() <= Offer.HIGHEST_PRICE_PENCE;
    check.that("price", pence, "Give a price up to £1,000,000; 0 is free.");
    check.that(
        "price",
        isWord(price.unit(), PriceUnit.values(), PriceUnit::word),
        "Say what the price is for, such as an hour.");
    check.that(
        "price",
        !draft.orderable() || !pence || price.amountPence() > 0,
        "What is free can't be bought here; people just come.");
    check.that(
        "price",
        price.validFrom() == null
            || price.validUntil() == null
            || !price.validFrom().isAfter(price.validUntil()),
        "A price can't end before it begins.");
  }

  private static void cancellation(List<ListingDraft.Tier> tiers, Checks check) {
    check.that("cancellation", tiers.size() <= MOST_TIERS, "Give at most five steps.");
    boolean whole =
        tiers.stream()
            .allMatch(
                t ->
                    isIn(t.noticeHours(), 0, CancellationTier.LONGEST_NOTICE_HOURS)
                        && isIn(t.chargePercent(), 0, 100));
    check.that(
        "cancellation",
        whole,
        "Each step has hours of notice, up to a year, and a charge from 0 to 100 percent.");
    for (int i = 1; whole && i < tiers.size(); i++) {
      check.that(
          "cancellation",
          tiers.get(i).noticeHours() < tiers.get(i - 1).noticeHours()
              && tiers.get(i).chargePercent() > tiers.get(i - 1).chargePercent(),
          "Begin with the longest notice; less notice has to cost more.");
    }
  }

  private static void makeUp(ListingDraft.MakeUp makeUp, Checks check) {
    if (makeUp == null) {
      return;
    }
    List<Integer> parts =
        Stream.of(
                makeUp.directSupportPermille(),
                makeUp.coordinationPermille(),
                makeUp.companyPermille())
            .toList();
    check.that(
        "make_up",
        parts.stream().allMatch(part -> isIn(part, 0, PriceMakeUp.WHOLE))
            && parts.stream().mapToInt(Integer::intValue).sum() == PriceMakeUp.WHOLE,
        "The three parts of the price have to sum to 100 percent.");
  }

  private void words(String field, String list, List<String> values, Checks check) {
    for (String value : values) {
      if (!vocabulary.has(list, value)) {
        check.that(field, false, "Choose from the list only.");
        return;
      }
    }
  }

  private static void times(List<ListingDraft.Time> times, Checks check) {
    check.that("times", times.size() <= MOST_TIMES, "Give at most 50 times.");
    Predicate<ListingDraft.Time> isOne =
        t ->
            t.day() != null
                && OpenTime.DAYS.contains(t.day())
                && OpenTime.isTime(t.from())
                && OpenTime.isTime(t.until())
                && t.from().compareTo(t.until()) < 0;
    check.that(
        "times",
        times.stream().allMatch(isOne),
        "Each time has a day, mon to sun, and begins before it ends, like 09:00 and 17:00.");
    check.that(
        "times", new HashSet<>(times).size() == times.size(), "The same time stands there twice.");
  }

  private static boolean isIn(Integer number, int least, int most) {
    return number != null && number >= least && number <= most;
  }

  private static <T> boolean isWord(
      String word, T[] all, java.util.function.Function<T, String> wordOf) {
    return Stream.of(all).anyMatch(one -> wordOf.apply(one).equals(word));
  }

  /** Collects faults; a field has one at most. */
  private record Checks(List<FieldProblem> faults) {

    void that(String field, boolean right, String reason) {
      if (!right && faults.stream().noneMatch(fault -> fault.field().equals(field))) {
        faults.add(new FieldProblem(field, reason));
      }
    }

    void length(String field, String text, int most) {
      that(
          field,
          text == null || text.length() <= most,
          "Use at most %,d characters.".formatted(most));
    }

    void range(String field, Integer number, int least, int most) {
      that(
          field,
          number == null || isIn(number, least, most),
          "Give a whole number from %,d to %,d.".formatted(least, most));
    }

    void points(String field, List<String> points, int most, int longest) {
      that(field, points.size() <= most, "Give at most %d.".formatted(most));
      that(
          field,
          points.stream().allMatch(point -> point.length() <= longest),
          "Use at most %d characters each.".formatted(longest));
    }
  }
}
