package org.supportmarket.web.council;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.supportmarket.web.client.LiveTotals;
import org.supportmarket.web.client.LiveTotalsApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.client.Trends;
import org.supportmarket.web.client.TrendsApi;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.session.Visitor;

/** Spending by month and by kind of support or provider, for the officer's own council. */
@Path("/council")
@RolesAllowed({"commissioner", "council-finance"})
public class TrendsResource {
  @Inject Visitor visitor;
  @Inject @RestClient TrendsApi ordering;
  @Inject @RestClient LiveTotalsApi totals;
  @Inject Clock clock;

  @GET
  @Path("/trends")
  @Produces(MediaType.TEXT_HTML)
  @RunOnVirtualThread
  public Response show(
      @RestQuery String from, @RestQuery String to, @RestQuery("group_by") String groupBy) {
    YearMonth now = YearMonth.now(clock);
    Months months = Months.of(from, to, now);
    GroupBy by = GroupBy.of(groupBy);
    if (months.problem() != null) {
      return Response.status(422)
          .entity(form(now, months, by, Problems.of("from", months.problem())))
          .build();
    }
    return Response.ok(page(now, months, by)).build();
  }

  @GET
  @Path("/trends.csv")
  @Produces("text/csv")
  @RunOnVirtualThread
  public Response csv(
      @RestQuery String from, @RestQuery String to, @RestQuery("group_by") String groupBy) {
    Months months = Months.of(from, to, YearMonth.now(clock));
    GroupBy by = GroupBy.of(groupBy);
    if (months.problem() != null) {
      throw new Refusal(422, "invalid_period", months.problem() + ".", Map.of());
    }
    return Response.ok(TrendsCsv.of(trends(months, by), by), "text/csv;charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"" + fileName(months, by) + "\"")
        .build();
  }

  @GET
  @Path("/live-totals.csv")
  @Produces("text/csv")
  @RunOnVirtualThread
  public Response liveCsv(@RestQuery String from, @RestQuery String to) {
    Months months = Months.of(from, to, YearMonth.now(clock));
    if (months.problem() != null) {
      throw new Refusal(422, "invalid_period", months.problem() + ".", Map.of());
    }
    String name = "exact-totals-%s-to-%s.csv".formatted(months.from(), months.to());
    return Response.ok(LiveTotalsCsv.of(live(months)), "text/csv;charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .build();
  }

  /** The exact totals stand there also while the pictures cannot be drawn. */
  private TrendsPage page(YearMonth now, Months months, GroupBy by) {
    LiveTotals live = live(months);
    String csv = "/council/live-totals.csv?from=%s&to=%s".formatted(months.from(), months.to());
    try {
      return pictures(now, months, by, LivePart.of(live, csv, true));
    } catch (Refusal no) {
      if (!no.is("trends_unavailable")) {
        throw no;
      }
      return form(now, months, by, Problems.none())
          .saying(null, null, LivePart.of(live, csv, false));
    }
  }

  private TrendsPage pictures(YearMonth now, Months months, GroupBy by, LivePart live) {
    Trends byCategory = trends(months, GroupBy.CATEGORY);
    if (byCategory.total().orders() == 0 && byCategory.groups().isEmpty()) {
      TrendsPage empty = form(now, months, by, Problems.none());
      return empty.saying(TrendsFigures.answer(byCategory, months), byCategory.asOf(), live);
    }
    Trends grouped = by == GroupBy.CATEGORY ? byCategory : trends(months, by);
    List<YearMonth> all = months.all();
    List<Long> ordered = TrendsFigures.ordered(byCategory, all);
    Months yearBefore = months.yearBefore();
    List<Long> before =
        TrendsFigures.ordered(trends(yearBefore, GroupBy.CATEGORY), yearBefore.all());
    String csv =
        "/council/trends.csv?from=%s&to=%s&group_by=%s"
            .formatted(months.from(), months.to(), by.code());
    return new TrendsPage(
        TrendsFigures.answer(byCategory, months),
        byCategory.asOf(),
        live,
        MonthPicture.of(all, ordered, before),
        TrendsFigures.monthsAnswer(all, ordered, before),
        TrendsFigures.monthTable(byCategory, all, before, csv),
        by,
        GroupBars.of(grouped.groups(), grouped.total(), by),
        TrendsFigures.groupsAnswer(grouped),
        TrendsFigures.groupTable(grouped, by, csv),
        TrendsPage.choices(now, months.from()),
        TrendsPage.choices(now, months.to()),
        TrendsPage.groupings(by),
        Problems.none());
  }

  /** Only the questions, without an answer. */
  private static TrendsPage form(YearMonth now, Months months, GroupBy by, Problems problems) {
    return new TrendsPage(
        null,
        null,
        null,
        null,
        null,
        null,
        by,
        null,
        null,
        null,
        TrendsPage.choices(now, months.from()),
        TrendsPage.choices(now, months.to()),
        TrendsPage.groupings(by),
        problems);
  }

  private LiveTotals live(Months months) {
    return totals.liveTotals(council(), months.from().toString(), months.to().toString());
  }

  private Trends trends(Months months, GroupBy by) {
    return ordering.trends(
        council(), months.from().toString(), months.to().toString(), by.code(), "month");
  }

  private String council() {
    return visitor
        .council()
        .orElseThrow(
            () ->
                new Refusal(
                    404,
                    "no_council",
                    "Your login is not connected to a council yet. Call us and we will connect it.",
                    Map.of()));
  }

  private static String fileName(Months months, GroupBy by) {
    return "spending-by-%s-%s-to-%s.csv".formatted(by.code(), months.from(), months.to());
  }
}
