package org.supportmarket.web.layout;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.supportmarket.web.client.Rating;
import org.supportmarket.web.layout.DataTable.Cell;
import org.supportmarket.web.layout.DataTable.Column;
import org.supportmarket.web.layout.DataTable.Sorted;
import org.supportmarket.web.layout.TimelineStep.State;

/** The parts all pages are made of, shown together; only in the sample. */
@Path("/styleguide")
@PermitAll
public class StyleguideResource {
  @Inject SampleMode sample;

  @GET
  @Produces(MediaType.TEXT_HTML)
  @RunOnVirtualThread
  public TemplateInstance show() {
    if (!sample.enabled()) {
      throw new NotFoundException();
    }
    return new StyleguidePage(
        List.of(Link.to("/", "Home"), Link.to("/search", "Find support")),
        Problems.of("hours", "Write how many hours as a whole number, like 3")
            .add("reason", "Choose a reason"),
        List.of(
            new Choice("changed", "I changed my mind", null, false),
            new Choice("other", "I found something else", "You can tell us what", true)),
        verdicts(),
        new MoneyBar(120_000, 48_050, 31_200),
        List.of(
            new TimelineStep(
                "You placed the order",
                "Tuesday 3 March, half past two, 2:30pm",
                "you",
                null,
                State.DONE),
            new TimelineStep(
                "They said yes", "Wednesday 4 March", "Merrow Home Help", null, State.NOW),
            new TimelineStep("They come and do it", null, null, null, State.LATER)),
        table(),
        chart(),
        picture(),
        new Pages(3, 12, "/styleguide"),
        new Rating("4.6", 12, List.of(0L, 0L, 1L, 3L, 8L)),
        Rating.NONE);
  }

  private static List<Verdict> verdicts() {
    return List.of(
        new Verdict(Verdict.Answer.YES, "Your plan says: keep my home clean. This does that."),
        new Verdict(
            Verdict.Answer.YES_WITH_NOTE, "Keep the receipt. Your council may ask to see it."),
        new Verdict(
            Verdict.Answer.ASK_FIRST,
            "This is not in your plan yet. Your care manager decides within five days."),
        new Verdict(Verdict.Answer.NO, "Your budget cannot pay for rent. It is for support."));
  }

  private static DataTable table() {
    return new DataTable(
        "What was spent, by month",
        List.of(
            Column.of("Month").sortedBy("/styleguide?sort=month", Sorted.UP),
            Column.number("Orders").sortedBy("/styleguide?sort=orders", Sorted.NOT),
            Column.number("Spent")),
        List.of(
            List.of(Cell.of("January 2026"), Cell.of("12"), Cell.of("£1,204.50")),
            List.of(Cell.link("February 2026", "/styleguide"), Cell.of("9"), Cell.of("£986.00"))),
        "/styleguide");
  }

  private static BarChart chart() {
    return new BarChart(
        "What did people buy each month?",
        "Help at home grew most: from £400 to £900 a month.",
        List.of("Jan 26", "Feb 26", "Mar 26", "Apr 26"),
        List.of(
            series("Help around the home", 40_000, 55_000, 70_000, 90_000),
            series("Leisure", 30_000, 28_000, 35_000, 41_000),
            series("Learning", 12_000, 16_000, 15_000, 18_000),
            series("Getting about", 8_000, 9_000, 12_000, 9_000),
            series("Equipment", 20_000, 4_000, 9_000, 14_000),
            series("Other", 15_000, 15_000, 16_000, 14_000)),
        table());
  }

  private static Picture picture() {
    return Picture.lines(
        "How many people bought something?",
        "About 35 in February; in January too few to show.",
        Picture.Unit.COUNT,
        List.of("Jan 26", "Feb 26", "Mar 26"),
        List.of(
            Picture.Series.of("These months", java.util.Arrays.asList(null, 35L, 40L)),
            Picture.Series.before("The year before", List.of(25L, 30L, 30L))),
        new DataTable(
            "People who bought something, by month",
            List.of(Column.of("Month"), Column.number("People")),
            List.of(
                List.of(Cell.of("January 2026"), Cell.of("too few to show")),
                List.of(Cell.of("February 2026"), Cell.of("35")),
                List.of(Cell.of("March 2026"), Cell.of("40"))),
            null));
  }

  private static BarChart.Series series(String name, long... pence) {
    List<Long> values = java.util.Arrays.stream(pence).boxed().toList();
    return new BarChart.Series(name, values, values.stream().map(Sums::money).toList());
  }
}
