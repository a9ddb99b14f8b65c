package org.supportmarket.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supportmarket.stack.Part;

/** What a person reads of their money after {@link BuyingSupportIT}'s walk. */
final class Books {
  private final Market market;
  private final Visitor holder;
  private final LocalDate today;

  Books(Market market, Visitor holder, LocalDate today) {
    this.market = market;
    this.holder = holder;
    this.today = today;
  }

  /** Of the financial year, which ends with March. */
  static LocalDate lastDay(LocalDate today) {
    return LocalDate.of(today.getYear() + (today.getMonthValue() < 4 ? 0 : 1), 3, 31);
  }

  void moneyAndStatementAreRightToThePenny() {
    holder.clicksLink("My money");
    holder.seesHeading("You have £654.00 left");
    String until =
        DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK).format(lastDay(today));
    holder.sees("Nothing more is planned. There will be £654.00 to use until " + until + ".");
    assertEquals(
        List.of(
            "Left You can use this now. £654.00",
            "Done You had this support. It is being paid. £96.00",
            "Kept aside For emergencies, when you suddenly need more. £150.00",
            "All together Your whole budget for the year. £900.00"),
        rows("Where the money is"));
    holder.clicksLink("See what came in and went out");
    assertEquals(
        List.of(
            "Ready to spend at the start £0.00",
            "Came in +£750.00",
            "Asked for, not agreed yet £0.00",
            "Agreed, still to come £0.00",
            "Done, being paid −£96.00",
            "Paid £0.00",
            "Went back to the council £0.00",
            "Ready to spend at the end £654.00"),
        rows("From the start to the end"));
    assertEquals(
        List.of("Help around the home £0.00 £60.00", "Short breaks £0.00 £36.00"),
        rows("What it was for"));
    String day = DateTimeFormatter.ofPattern("EEEE d MMMM ", Locale.UK).format(today);
    assertEquals(
        Stream.of(
                "Money was made ready to spend £750.00 left after this +£750.00",
                "You ordered from Alder Lane Homecare: "
                    + BuyingSupportIT.BREAK
                    + " £714.00 left after this −£36.00",
                "You ordered from Hazel and Oak Home Services: "
                    + BuyingSupportIT.CLEAN
                    + " £594.00 left after this −£120.00",
                "You ordered from Lantern Care at Home: "
                    + BuyingSupportIT.VISITS
                    + " £543.50 left after this −£50.50",
                "Money back, declined by Lantern Care at Home: "
                    + BuyingSupportIT.VISITS
                    + " £594.00 left after this +£50.50",
                "Money back, you cancelled Hazel and Oak Home Services: "
                    + BuyingSupportIT.CLEAN
                    + " £654.00 left after this +£60.00")
            .map(day::concat)
            .toList(),
        rows("What came in and what went out"));
    byte[] printed =
        holder.page().request().get(market.url(Part.WEB) + "/my-money/statement.pdf").body();
    assertEquals("%PDF", new String(printed, 0, 4, StandardCharsets.US_ASCII));
  }

  /** Every change, and nobody who has nothing to do with it. */
  void everyChangeIsToldToTheWord(String helper) {
    holder.clicksLink("Who looked at my money");
    List<String> told = new ArrayList<>(told());
    while (holder.page().locator("a[rel=next]").count() > 0) {
      holder.clicksLink("Next page");
      told.addAll(told());
    }
    String council = "A care manager of Merrowdale County Council";
    assertEquals(
        List.of(
            "Lantern Care at Home said no to your order",
            "Alder Lane Homecare said that your order was delivered",
            "Alder Lane Homecare accepted your order",
            "Hazel and Oak Home Services accepted your order",
            helper + " bought what was in your basket",
            helper + " ordered something for you",
            helper + " ordered something for you",
            helper + " ordered something for you",
            council + " said yes to what you asked",
            helper + " asked your care manager about something to buy",
            helper + " changed what is in your basket",
            helper + " changed what is in your basket",
            helper + " changed what is in your basket",
            helper + " typed in the code and began to act for you",
            council + " made a code so that you can sign in",
            council + " released money to you",
            council + " opened a budget for you",
            council + " wrote down that you are here"),
        told.stream().filter(line -> !line.contains(" looked ")).toList());
    assertEquals(
        Set.of(
            "Lantern Care at Home",
            "Alder Lane Homecare",
            "Hazel and Oak Home Services",
            helper,
            council),
        told.stream()
            .filter(line -> line.contains(" looked "))
            .map(line -> line.substring(0, line.indexOf(" looked ")))
            .collect(Collectors.toSet()));
  }

  private List<String> told() {
    return holder.page().locator("main li.card strong").allInnerTexts();
  }

  /** A row each, with single spaces, as somebody reads it aloud. */
  private List<String> rows(String caption) {
    return holder
        .page()
        .locator("table:has(caption:text-is('" + caption + "')) tbody tr")
        .allInnerTexts()
        .stream()
        .map(text -> text.replaceAll("\\s+", " ").strip())
        .toList();
  }
}
