package org.supportmarket.ordering.market;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import org.supportmarket.ordering.print.Pdf;

/** A council's market in a month, on paper. */
@ApplicationScoped
public class PrintMonth {
  private final MakeMonthReport makeReport;
  private final Publications publications;

  PrintMonth(MakeMonthReport makeReport, Publications publications) {
    this.makeReport = makeReport;
    this.publications = publications;
  }

  /** As PDF. Refuses with trends_unavailable while the figures cannot be read. */
  public byte[] of(String council, YearMonth month) {
    return Pdf.of(MonthReportHtml.of(makeReport.of(council, month)));
  }

  /** Whether what happened before this day is published. */
  public boolean isPublished(LocalDate day) {
    return publications.latest().filter(last -> !last.day().isBefore(day)).isPresent();
  }
}
