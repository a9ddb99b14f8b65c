package org.supportmarket.ordering.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.LongStream;
import org.supportmarket.ordering.agreement.AgreementRequest;
import org.supportmarket.ordering.budget.FinancialYear;
import org.supportmarket.ordering.offer.Offer;
import org.supportmarket.ordering.survey.AnswerRequest;
import org.supportmarket.ordering.survey.SurveyRequest;

/**
 * What the sample council's commissioners do about their market: a rate agreed long ago, one to
 * come, a minimum they guarantee, all with those from whom most people buy; and two surveys, of
 * which one is over.
 */
final class CouncilStory {
  private static final String CONTACT = "Commissioning team, 01632 960 004";
  private static final int LONG_AGO_DAYS = 90;
  private static final int OPEN_DAYS = 28;
  private static final int STILL_OPEN_DAYS = 60;
  private static final int ANSWERING_PERCENT = 75;

  private final SampleRun run;
  private final Shelf shelf;

  CouncilStory(SampleRun run, Shelf shelf) {
    this.run = run;
    this.shelf = shelf;
  }

  /** What was agreed on a day. */
  record Agreed(LocalDate on, AgreementRequest what) {}

  /**
   * What is asked from a day on.
   *
   * @param likely of each question's answers, how many of a hundred people choose it
   */
  record Asked(LocalDate on, SurveyRequest what, List<List<Integer>> likely) {}

  private record Sold(UUID provider, String unit) {}

  /**
   * With whom most people of the council buy.
   *
   * @param orders of each person, in the order of the people
   */
  List<Agreed> agreed(List<SamplePerson> people, List<List<PlannedOrder>> orders) {
    LocalDate ends = FinancialYear.of(run.end()).next().lastDay();
    LocalDate nextMonth = run.end().plusMonths(1).withDayOfMonth(1);
    LocalDate firstMonth = run.start().plusMonths(1).withDayOfMonth(1);
    List<Agreed> all = new ArrayList<>();
    Bought help = bought(Category.DOMESTIC_HELP, people, orders);
    help.most()
        .ifPresent(
            sold ->
                all.add(
                    new Agreed(
                        run.start(), help.rate(sold, help.lowest(sold), run.start(), ends))));
    Bought visits = bought(Category.HOMECARE, people, orders);
    visits
        .most()
        .ifPresent(sold -> all.add(new Agreed(firstMonth, visits.minimum(sold, firstMonth, ends))));
    Bought leisure = bought(Category.LEISURE, people, orders);
    leisure
        .most()
        .ifPresent(
            sold ->
                all.add(
                    new Agreed(
                        run.end().minusDays(3),
                        leisure.rate(sold, leisure.lowest(sold) * 95 / 100, nextMonth, ends))));
    return all;
  }

  /** The first is over by the end of the history, the second is not. */
  List<Asked> asked() {
    LocalDate longAgo = run.end().minusDays(Math.min(LONG_AGO_DAYS, run.days() - 5));
    LocalDate lately = run.end().minusDays(5);
    return List.of(
        new Asked(
            longAgo,
            new SurveyRequest(
                "What would you like to buy?",
                "We want to know what to ask providers for, so that you find more of it here.",
                longAgo.plusDays(OPEN_DAYS),
                List.of(
                    new SurveyRequest.Question(
                        "What is missing where you live?",
                        true,
                        List.of(
                            "Swimming and sport",
                            "Somebody to cook with",
                            "Help at the weekend",
                            "A taxi that turns up",
                            "Nothing is missing")),
                    new SurveyRequest.Question(
                        "When would you like more support?",
                        false,
                        List.of("In the morning", "In the afternoon", "In the evening")))),
            List.of(List.of(60, 35, 70, 45, 5), List.of(25, 20, 55))),
        new Asked(
            lately,
            new SurveyRequest(
                "Would you go out together?",
                "Going with others can cost each of you less. We want to know who would like that.",
                run.end().plusDays(STILL_OPEN_DAYS),
                List.of(
                    new SurveyRequest.Question(
                        "Would you like to go out with others?",
                        false,
                        List.of("Yes, in a small group", "Yes, with one person", "No, thank you")),
                    new SurveyRequest.Question(
                        "Where to?",
                        true,
                        List.of("Swimming", "The cinema", "A café", "Into the country")))),
            List.of(List.of(70, 15, 15), List.of(60, 30, 65, 25))));
  }

  /** What somebody answers; empty for who does not. Who has a login can still answer. */
  Optional<AnswerRequest> answer(Asked asked, SamplePerson person) {
    SplittableRandom chance = run.chanceOf(asked.what().title() + person.ref().id());
    if (!person.ref().council().equals(SampleCast.COUNCIL)
        || person.login() != null
        || !person.joined().isBefore(asked.on())
        || chance.nextInt(100) >= ANSWERING_PERCENT) {
      return Optional.empty();
    }
    List<AnswerRequest.Chosen> chosen = new ArrayList<>();
    for (int i = 0; i < asked.likely().size(); i++) {
      List<Integer> options =
          asked.what().questions().get(i).several()
              ? some(asked.likely().get(i), chance)
              : List.of(one(asked.likely().get(i), chance));
      if (!options.isEmpty()) {
        chosen.add(new AnswerRequest.Chosen(i + 1, options));
      }
    }
    return chosen.isEmpty() ? Optional.empty() : Optional.of(new AnswerRequest(chosen));
  }

  private static List<Integer> some(List<Integer> likely, SplittableRandom chance) {
    List<Integer> options = new ArrayList<>();
    for (int i = 0; i < likely.size(); i++) {
      if (chance.nextInt(100) < likely.get(i)) {
        options.add(i + 1);
      }
    }
    return options;
  }

  private static int one(List<Integer> likely, SplittableRandom chance) {
    int left = chance.nextInt(likely.stream().mapToInt(Integer::intValue).sum());
    int option = 0;
    while (left >= likely.get(option)) {
      left -= likely.get(option);
      option++;
    }
    return option + 1;
  }

  private Bought bought(
      Category category, List<SamplePerson> people, List<List<PlannedOrder>> orders) {
    Bought bought = new Bought(category);
    for (int i = 0; i < people.size(); i++) {
      if (people.get(i).ref().council().equals(SampleCast.COUNCIL)) {
        bought.add(people.get(i), orders.get(i));
      }
    }
    return bought;
  }

  /** What the council's people buy of one kind of support, by who sells it and by what. */
  private final class Bought {
    private final Category category;
    private final Map<UUID, Offer> offers = new HashMap<>();
    private final Map<Sold, Set<UUID>> people = new HashMap<>();
    private final Map<Sold, Long> units = new HashMap<>();

    private Bought(Category category) {
      this.category = category;
      shelf.in(category).forEach(offer -> offers.put(offer.listingId(), offer));
    }

    private void add(SamplePerson person, List<PlannedOrder> orders) {
      for (PlannedOrder order : orders) {
        Offer offer = offers.get(order.listing());
        if (offer != null) {
          Sold sold = new Sold(offer.providerId(), offer.unit());
          people.computeIfAbsent(sold, _ -> new HashSet<>()).add(person.ref().id());
          units.merge(sold, order.quantity(), Long::sum);
        }
      }
    }

    /**
     * Of those who ask one price of everybody, if there are any: what they sell is at that rate.
     */
    private Optional<Sold> most() {
      return people.keySet().stream()
          .max(
              Comparator.comparing(this::hasOnePrice)
                  .thenComparing(sold -> people.get(sold).size())
                  .thenComparing(Sold::provider)
                  .thenComparing(Sold::unit));
    }

    private boolean hasOnePrice(Sold sold) {
      return prices(sold).distinct().count() == 1;
    }

    private LongStream prices(Sold sold) {
      return offers.values().stream()
          .filter(offer -> offer.providerId().equals(sold.provider()))
          .filter(offer -> offer.unit().equals(sold.unit()))
          .mapToLong(Offer::pricePence);
    }

    private long lowest(Sold sold) {
      return prices(sold).min().orElseThrow();
    }

    private AgreementRequest rate(Sold sold, long pence, LocalDate begins, LocalDate ends) {
      return request("rate", sold, pence, null, begins, ends);
    }

    /** A little more than is bought in a week. */
    private AgreementRequest minimum(Sold sold, LocalDate begins, LocalDate ends) {
      int weekly = Math.toIntExact(units.get(sold) * 7 / run.days() + 1);
      return request("guaranteed", sold, lowest(sold), weekly, begins, ends);
    }

    private AgreementRequest request(
        String kind, Sold sold, long pence, Integer weekly, LocalDate begins, LocalDate ends) {
      return new AgreementRequest(
          sold.provider(),
          kind,
          category.slug(),
          sold.unit(),
          pence,
          weekly,
          begins,
          ends,
          CONTACT);
    }
  }
}
