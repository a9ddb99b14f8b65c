package org.supportmarket.web.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.supportmarket.web.client.Accreditation;
import org.supportmarket.web.client.Listing;
import org.supportmarket.web.client.Rating;
import org.supportmarket.web.client.Vocabulary;
import org.supportmarket.web.layout.Numbers;

/** Listings side by side: one column each, one row for each thing people choose by. */
public record Comparison(List<Column> columns, List<Row> rows) {

  /** What stands at the head of a column, and what can be done with it. */
  public record Column(
      UUID id, String name, String href, String dropHref, String buyHref, String askHref) {}

  /** One thing to choose by; {@code cells} has one for each column. */
  public record Row(String name, List<Cell> cells) {}

  /** What one column says of it; {@code of} is the column's name, for narrow screens. */
  public record Cell(String of, List<String> lines) {}

  /**
   * The table of these.
   *
   * @param without the address of the same table without one of them
   */
  public static Comparison of(
      List<Listing> listings, Vocabulary words, Function<UUID, String> without) {
    List<Column> columns = listings.stream().map(one -> column(one, without)).toList();
    List<Row> rows = new ArrayList<>();
    Table table = new Table(listings, rows);
    table.row("Price", one -> price(one));
    table.row("Who offers it", one -> List.of(who(one)));
    table.row("Where", Facts::where);
    table.row("Space", one -> space(one));
    table.row("What buyers say", one -> List.of(rating(one.rating())));
    table.row("Who watches over it", one -> watched(one));
    table.row("Checked by us", one -> held(one, true));
    table.row("They say so", one -> held(one, false));
    table.row("In the price", Listing::included);
    table.row("Not in the price", Listing::notIncluded);
    table.row("When", one -> Week.words(one.times()));
    table.row("For whom", one -> Facts.forWhom(one, words));
    table.row("Languages", one -> Facts.languages(one, words));
    table.row("Getting in", one -> Terms.names(words.access(), one.access()));
    table.row("If you cancel or stop", ListingPage::ending);
    return new Comparison(columns, List.copyOf(rows));
  }

  private static Column column(Listing listing, Function<UUID, String> without) {
    UUID id = listing.id();
    return new Column(
        id,
        listing.name(),
        "/listings/" + id,
        without.apply(id),
        listing.orderable() && !listing.suspended() ? "/buy/" + id : null,
        "/listings/" + id + "/ask");
  }

  /** Leaves out rows of which nobody says anything. */
  private record Table(List<Listing> listings, List<Row> rows) {
    void row(String name, Function<Listing, List<String>> says) {
      List<Cell> cells =
          listings.stream().map(one -> new Cell(one.name(), says.apply(one))).toList();
      if (cells.stream().anyMatch(cell -> !cell.lines().isEmpty())) {
        rows.add(
            new Row(
                name,
                cells.stream()
                    .map(
                        cell ->
                            cell.lines().isEmpty()
                                ? new Cell(cell.of(), List.of("They do not say"))
                                : cell)
                    .toList()));
      }
    }
  }

  private static List<String> price(Listing listing) {
    PriceTag tag = PriceTag.of(listing);
    List<String> lines = new ArrayList<>(List.of(tag.inWords()));
    if (tag.minimum() != null) {
      lines.add(tag.minimum());
    }
    if (tag.holds() != null) {
      lines.add(tag.holds());
    }
    if (listing.suspended()) {
      lines.add("You cannot order this for now.");
    }
    return lines;
  }

  private static String who(Listing listing) {
    return listing.provider().name()
        + (listing.provider().micro() ? ", a small local provider" : "");
  }

  private static List<String> space(Listing listing) {
    Spaces spaces = Spaces.of(listing);
    return spaces == null ? List.of() : List.of(spaces.sentence(), spaces.asOf());
  }

  private static String rating(Rating rating) {
    return rating.average() == null
        ? "No reviews yet"
        : rating.average()
            + " out of 5, from "
            + Numbers.things(rating.count(), "review", "reviews");
  }

  private static List<String> watched(Listing listing) {
    List<String> lines = new ArrayList<>(List.of(Regulation.brief(listing)));
    String rating = Vouched.brief(listing.provider().cqc());
    if (rating != null) {
      lines.add("CQC: " + rating);
    }
    return lines;
  }

  private static List<String> held(Listing listing, boolean verified) {
    return listing.accreditations().stream()
        .filter(held -> held.verified() == verified)
        .map(Accreditation::name)
        .toList();
  }
}
