package org.supportmarket.ordering.market;

import static org.supportmarket.ordering.print.Pdf.escaped;

import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.supportmarket.kernel.time.Time;
import org.supportmarket.ordering.ledger.Pounds;
import org.supportmarket.ordering.trends.ReconciliationStamp;

/** A report as a page, to be set on paper. */
final class MonthReportHtml {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK).withZone(Time.PEOPLES_ZONE);
  private static final String STYLE =
      """
      @page { size: A4; margin: 18mm 18mm 20mm; @bottom-right { font: 10pt 'Liberation Sans'; content: counter(page) ' of ' counter(pages); } }
      body { font: 12pt/1.4 'Liberation Sans'; color: #000; }
      h1 { font: 22pt/1.25 'Liberation Sans'; margin: 0 0 4mm; }
      h2 { font: 16pt/1.25 'Liberation Sans'; margin: 9mm 0 2mm; page-break-after: avoid; }
      table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate; }
      tr { page-break-inside: avoid; }
      th, td { border-bottom: 1pt solid #000; padding: 1.5mm 2mm 1.5mm 0; text-align: left; vertical-align: top; font: 12pt/1.3 'Liberation Sans'; }
      .sum { text-align: right; white-space: nowrap; }
      """;

  private MonthReportHtml() {}

  static String of(MonthReport report) {
    StringBuilder page = new StringBuilder();
    String title = "The market in " + month(report.month());
    page.append(
        """
        <!DOCTYPE html><html lang="en-GB"><head><title>%s</title>
        <meta name="subject" content="What people bought in a council's area"/>
        <style>%s</style></head><body>
        <p>%s</p>
        <h1>%s</h1>
        <p>%s %s</p>
        """
            .formatted(
                escaped(title + ": " + report.council()),
                STYLE,
                escaped(report.council()),
                title,
                published(report.publishedAt()),
                checked(report.checked())));
    report.parts().forEach(part -> part(page, part));
    page.append(
        """
        <h2>What the words mean</h2>
        <p>Ordered is what people ordered in that time, less what was given back of it. People are different people, to the
        nearest five; they cannot be added up over months. Where one to seven people stand behind a figure, or nearly all of it
        is one person's, it is too few to show. So that nobody can be recognised, each sum is moved a little, the same for
        everybody and every time: parts do not add up to their whole, and small figures are rough.</p>
        </body></html>
        """);
    return page.toString();
  }

  static String month(YearMonth month) {
    return MONTH.format(month);
  }

  private static void part(StringBuilder page, MonthReport.Part part) {
    page.append("<h2>").append(escaped(part.question())).append("</h2>");
    if (part.answer() != null) {
      page.append("<p>").append(escaped(part.answer())).append("</p>");
    }
    if (part.rows().isEmpty()) {
      page.append("<p>There is nothing to show.</p>");
      return;
    }
    page.append("<table><thead><tr>");
    cells(page, part.columns(), "th");
    page.append("</tr></thead><tbody>");
    part.rows()
        .forEach(
            row -> {
              page.append("<tr>");
              cells(page, row, "td");
              page.append("</tr>");
            });
    page.append("</tbody></table>");
  }

  /** The first of a row is its heading. */
  private static void cells(StringBuilder page, List<String> cells, String name) {
    for (int i = 0; i < cells.size(); i++) {
      String cell = i == 0 ? "th" : name;
      page.append("<%s%s>".formatted(cell, i == 0 ? "" : " class=\"sum\""))
          .append(escaped(cells.get(i)))
          .append("</%s>".formatted(cell));
    }
  }

  private static String published(Instant at) {
    return at == null
        ? "The figures have not been published yet."
        : "Everything bought up to %s is counted.".formatted(MOMENT.format(at));
  }

  private static String checked(ReconciliationStamp found) {
    if (found == null) {
      return "These figures have not been checked against the ledger yet.";
    }
    String when =
        "These figures were checked against the ledger on " + MOMENT.format(found.checkedAt());
    return found.agrees()
        ? when + " and agree to the penny."
        : when + " and do not agree: by " + Pounds.of(found.apartPence()) + " in all.";
  }
}
