package org.supportmarket.ordering.market;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supportmarket.ordering.market.MissedSearches.District;
import org.supportmarket.ordering.market.MissedSearches.Place;
import org.supportmarket.ordering.trends.Categories;

/** The safe subset for everybody: of all councils one quarter, of one council up to three years. */
@ApplicationScoped
class ShowPublicQuarters {
  static final List<PublicQuarter.Column> DICTIONARY =
      List.of(
          column("council", "text", "GSS code of the council whose budgets paid"),
          column("district", "text", "Where the people live; unknown if nobody said"),
          column("category", "text", "Kind of support, the catalogue's word for addresses"),
          column("category_name", "text", "Kind of support"),
          column("quarter", "text", "Quarter of the calendar year, such as 2026-Q4"),
          column(
              "suppressed",
              "true or false",
              "true: 1 to 7 people bought, which is too few to show anything"),
          column(
              "people",
              "whole number",
              "Different people who bought or were given support, rounded to 5"),
          column(
              "units", "whole number", "Hours, sessions, items and the like, about, rounded to 5"),
          column("spend", "text", "What was ordered less what was given back, in a step"),
          column("spend_from_pounds", "whole number", "Where that step begins"),
          column("spend_below_pounds", "whole number", "Where it ends; empty for the highest step"),
          column("providers", "whole number", "Different providers people bought from"),
          column(
              "missed_searches",
              "whole number",
              "How often anybody looked for it in the district and found nothing, rounded to 5; not"
                  + " shown for 1 to 7 times, and not before the quarter is over"));

  private static final String LICENCE =
      "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";
  private static final int MOST_QUARTERS = 12;
  private static final Table TABLE =
      Lattice.find(Grain.QUARTER, Set.of(Dimension.CATEGORY, Dimension.DISTRICT)).orElseThrow();

  private static final Comparator<PublicQuarter.Row> ORDER =
      Comparator.comparing(PublicQuarter.Row::council)
          .thenComparing(PublicQuarter.Row::quarter)
          .thenComparing(PublicQuarter.Row::category)
          .thenComparing(PublicQuarter.Row::district);

  private final CellSearch search;
  private final MissedSearches missedSearches;
  private final Publications publications;
  private final Clock clock;

  ShowPublicQuarters(
      CellSearch search, MissedSearches missedSearches, Publications publications, Clock clock) {
    this.search = search;
    this.missedSearches = missedSearches;
    this.publications = publications;
    this.clock = clock;
  }

  /**
   * Whole quarters; without months the last that is over.
   *
   * @param council null for all, but then one quarter only
   */
  PublicQuarter show(String council, String from, String to) {
    LocalDate thisQuarter = Grain.QUARTER.first(LocalDate.now(clock));
    YearMonth usual = YearMonth.from(Grain.QUARTER.before(thisQuarter, 1));
    YearMonth lastMonth = Months.of(to, from == null ? usual : Months.of(from, usual));
    LocalDate last = Grain.QUARTER.first(lastMonth.atDay(1));
    LocalDate first = Grain.QUARTER.first(Months.of(from, lastMonth).atDay(1));
    int quarters = Grain.QUARTER.from(first, last).size();
    if (quarters == 0) {
      throw Months.refusal("The first month must not come after the last.");
    }
    if (council == null && quarters > 1) {
      throw Months.refusal("Choose a council, or ask for one quarter at a time.");
    }
    if (quarters > MOST_QUARTERS) {
      throw Months.refusal("Ask for at most 36 months at once.");
    }
    List<Cell> cells = search.find(council, TABLE, Map.of(), first, last);
    LocalDate end = Collections.min(List.of(thisQuarter, Grain.QUARTER.next(last)));
    return new PublicQuarter(
        publications.publishedAt(), LICENCE, DICTIONARY, rows(council, cells, first, end));
  }

  /** What was bought, and what nobody bought but somebody looked for in vain. */
  private List<PublicQuarter.Row> rows(
      String council, List<Cell> cells, LocalDate first, LocalDate end) {
    List<District> districts = missedSearches.districts(council);
    Map<Place, Long> missed =
        missedSearches.in(
            Stream.concat(cells.stream().map(Cell::b), districts.stream().map(District::name))
                .collect(Collectors.toSet()),
            first,
            end);
    Set<InCouncil> bought =
        cells.stream()
            .map(cell -> new InCouncil(cell.council(), place(cell)))
            .collect(Collectors.toSet());
    Map<String, List<Place>> missedIn =
        missed.keySet().stream().collect(Collectors.groupingBy(Place::district));
    Stream<PublicQuarter.Row> notBought =
        districts.stream()
            .flatMap(
                district ->
                    missedIn.getOrDefault(district.name(), List.of()).stream()
                        .map(place -> new InCouncil(district.council(), place)))
            .filter(one -> !bought.contains(one))
            .map(one -> nobody(one, missed.get(one.place())));
    return Stream.concat(
            cells.stream()
                .map(
                    cell ->
                        row(cell, cell.period().isBefore(end) ? told(missed, place(cell)) : null)),
            notBought)
        .sorted(ORDER)
        .toList();
  }

  /** Districts of two councils can have one name. */
  private record InCouncil(String council, Place place) {}

  private static Place place(Cell cell) {
    return new Place(cell.b(), cell.a(), cell.period());
  }

  private static Long told(Map<Place, Long> missed, Place place) {
    return missed.containsKey(place) ? missed.get(place) : Long.valueOf(0);
  }

  private static PublicQuarter.Row nobody(InCouncil one, Long missed) {
    Place place = one.place();
    SpendBand nothing = SpendBand.of(0);
    return new PublicQuarter.Row(
        one.council(),
        place.district(),
        place.category(),
        Categories.nameOf(place.category()),
        Grain.QUARTER.label(place.quarter()),
        false,
        0L,
        0L,
        nothing.words(),
        nothing.fromPounds(),
        nothing.belowPounds(),
        0L,
        missed);
  }

  private static PublicQuarter.Row row(Cell cell, Long missed) {
    SpendBand spend = cell.plannedPence() == null ? null : SpendBand.of(cell.plannedPence());
    return new PublicQuarter.Row(
        cell.council(),
        cell.b(),
        cell.a(),
        Categories.nameOf(cell.a()),
        Grain.QUARTER.label(cell.period()),
        cell.isHidden(),
        cell.people(),
        cell.units(),
        spend == null ? null : spend.words(),
        spend == null ? null : spend.fromPounds(),
        spend == null ? null : spend.belowPounds(),
        cell.providers(),
        missed);
  }

  private static PublicQuarter.Column column(String name, String type, String meaning) {
    return new PublicQuarter.Column(name, type, meaning);
  }
}
