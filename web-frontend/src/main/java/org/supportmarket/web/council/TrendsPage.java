package org.supportmarket.web.council;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.DataTable;
import org.supportmarket.web.layout.Days;
import org.supportmarket.web.layout.Problems;

/**
 * What people bought in the council's area.
 *
 * @param answer the answer in words; null if the pictures cannot be drawn now
 * @param live the exact totals; null when the months asked for make no sense
 * @param months null when nothing was bought, or the months asked for make no sense
 */
@CheckedTemplate(basePath = "council", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TrendsPage(
    String answer,
    Instant asOf,
    LivePart live,
    MonthPicture months,
    String monthsAnswer,
    DataTable monthTable,
    GroupBy by,
    GroupBars groups,
    String groupsAnswer,
    DataTable groupTable,
    List<Choice> from,
    List<Choice> to,
    List<Choice> groupings,
    Problems problems)
    implements TemplateInstance {

  /** The same page with an answer and nothing to draw; the answer may be null. */
  TrendsPage saying(String words, Instant when, LivePart totals) {
    return new TrendsPage(
        words, when, totals, null, null, null, by, null, null, null, from, to, groupings, problems);
  }

  /** The months to choose from, one of them chosen. */
  static List<Choice> choices(YearMonth now, YearMonth chosen) {
    List<YearMonth> months = Months.choosable(now);
    return Stream.concat(months.stream(), months.contains(chosen) ? Stream.of() : Stream.of(chosen))
        .map(m -> Choice.of(m.toString(), Days.month(m), m.equals(chosen)))
        .toList();
  }

  static List<Choice> groupings(GroupBy chosen) {
    return Arrays.stream(GroupBy.values())
        .map(g -> Choice.of(g.code(), g.words(), g == chosen))
        .toList();
  }
}
