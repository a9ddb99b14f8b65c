package org.supportmarket.catalogue.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.supportmarket.catalogue.taxonomy.Categories;
import org.supportmarket.catalogue.taxonomy.Category;
import org.supportmarket.catalogue.taxonomy.Term;
import org.supportmarket.catalogue.taxonomy.Vocabulary;

/** Says a draft in words, field by field, so that two can be told apart by people. */
@ApplicationScoped
class DraftWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final Categories categories;
  private final Vocabulary vocabulary;

  DraftWords(Categories categories, Vocabulary vocabulary) {
    this.categories = categories;
    this.vocabulary = vocabulary;
  }

  private record Said(String label, String words) {}

  /** The fields in which two drafts differ; {@code before} is null where nothing was. */
  List<FieldChange> differences(ListingDraft before, ListingDraft after) {
    Map<String, Said> old = before == null ? Map.of() : said(before);
    List<FieldChange> differences = new ArrayList<>();
    said(after)
        .forEach(
            (field, now) -> {
              String was = old.containsKey(field) ? old.get(field).words() : null;
              if (!Objects.equals(was, now.words())) {
                differences.add(new FieldChange(field, now.label(), was, now.words()));
              }
            });
    return differences;
  }

  /** Every field with its label and words; words are null where nothing is said. */
  private Map<String, Said> said(ListingDraft draft) {
    Map<String, Said> said = new LinkedHashMap<>();
    said.put("kind", new Said("Kind", ListingKind.of(draft.kind()).inWords()));
    said.put(
        "category",
        new Said(
            "Where it belongs",
            categories.find(draft.category()).map(Category::name).orElse(draft.category())));
    said.put("name", new Said("Name", text(draft.name())));
    said.put("summary", new Said("In short", text(draft.summary())));
    said.put("description", new Said("Description", text(draft.description())));
    said.put("price", new Said("Price", price(draft.price())));
    said.put("price_validity", new Said("The price holds", validity(draft.price())));
    said.put("orderable", new Said("Can be bought here", yesNo(draft.orderable())));
    said.put("included", new Said("Included", list(draft.included())));
    said.put("not_included", new Said("Not included", list(draft.notIncluded())));
    said.put("notice_days", new Said("Notice", counted(draft.noticeDays(), "day")));
    said.put("minimum_quantity", new Said("At least", counted(draft.minimumQuantity(), "unit")));
    said.put(
        "minimum_minutes", new Said("Shortest visit", counted(draft.minimumMinutes(), "minute")));
    said.put("cancellation", new Said("Cancelling", cancellation(draft.cancellation())));
    said.put("make_up", new Said("Where the price goes", makeUp(draft.makeUp())));
    said.put("age_groups", new Said("For", terms(Vocabulary.AGE_GROUP, draft.ageGroups())));
    said.put("needs", new Said("Needs supported", terms(Vocabulary.NEED, draft.needs())));
    said.put("languages", new Said("Languages", terms(Vocabulary.LANGUAGE, draft.languages())));
    said.put("access", new Said("Access", terms(Vocabulary.ACCESS, draft.access())));
    said.put(
        "worker_gender_choice",
        new Said("People choose the gender of who helps", yesNo(draft.workerGenderChoice())));
    said.put(
        "introduction_only", new Said("Only introduces people", yesNo(draft.introductionOnly())));
    said.put(
        "works_directly_for_person",
        new Said(
            "Works directly for the person and under their control",
            yesNo(draft.worksDirectlyForPerson())));
    said.put("coverage", new Said("Where", coverage(draft.coverage())));
    said.put("times", new Said("When", times(draft.times())));
    said.put("district", new Said("District", draft.district()));
    said.put("postcode", new Said("Postcode", draft.postcode()));
    return said;
  }

  private static String text(String text) {
    return text.isEmpty() ? null : text;
  }

  private static String list(List<String> texts) {
    return texts.isEmpty() ? null : String.join("; ", texts);
  }

  private static String yesNo(boolean yes) {
    return yes ? "Yes" : "No";
  }

  private static String counted(Integer number, String noun) {
    return number == null ? null : number + " " + noun + (number == 1 ? "" : "s");
  }

  private static String price(ListingDraft.Price price) {
    if (price == null) {
      return "People must ask";
    }
    return price.amountPence() == 0
        ? "Free"
        : "£%,d.%02d per %s"
            .formatted(price.amountPence() / 100, price.amountPence() % 100, price.unit());
  }

  private static String validity(ListingDraft.Price price) {
    if (price == null || (price.validFrom() == null && price.validUntil() == null)) {
      return null;
    }
    return (said("from ", price.validFrom()) + said(" until ", price.validUntil())).strip();
  }

  private static String said(String word, LocalDate day) {
    return day == null ? "" : word + DAY.format(day);
  }

  private static String cancellation(List<ListingDraft.Tier> tiers) {
    return tiers.isEmpty()
        ? null
        : tiers.stream()
            .map(
                t ->
                    "less than %d hours before: %d%%".formatted(t.noticeHours(), t.chargePercent()))
            .collect(Collectors.joining("; "));
  }

  private static String makeUp(ListingDraft.MakeUp makeUp) {
    return makeUp == null
        ? null
        : "%s direct support, %s co-ordination, %s company"
            .formatted(
                percent(makeUp.directSupportPermille()),
                percent(makeUp.coordinationPermille()),
                percent(makeUp.companyPermille()));
  }

  private static String percent(int permille) {
    String tenths = permille % 10 == 0 ? "" : "." + permille % 10;
    return permille / 10 + tenths + "%";
  }

  private String terms(String list, List<String> values) {
    return list(
        values.stream()
            .map(value -> vocabulary.find(list, value).map(Term::name).orElse(value))
            .toList());
  }

  private static String coverage(ListingDraft.Coverage coverage) {
    List<String> parts = new ArrayList<>(coverage.districts());
    if (coverage.radiusKm() != null) {
      parts.add("within " + coverage.radiusKm() + " km");
    }
    return list(parts);
  }

  private static String times(List<ListingDraft.Time> times) {
    return list(
        times.stream()
            .map(
                t ->
                    DayOfWeek.of(OpenTime.DAYS.indexOf(t.day()) + 1)
                            .getDisplayName(TextStyle.FULL, Locale.UK)
                        + " "
                        + t.from()
                        + " to "
                        + t.until())
            .toList());
  }
}
