package org.supportmarket.ordering.report;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.supportmarket.kernel.feed.Outages;
import org.supportmarket.kernel.time.Time;
import org.supportmarket.ordering.market.PrintMonth;

/**
 * Sends the report of the last month, once its figures are published; to a mailbox added later soon
 * after. What could not be sent is tried again after an hour, so in a rare case it comes twice.
 */
@ApplicationScoped
class SendReports {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
  private static final String WORDS =
      """
      Hello,

      here is what people bought in your area in %s, as a PDF. You can look at each figure, and narrow it down, on Support Market under "The market".

      You get this because a commissioner of your council entered this address there. They can take it away again on the same page.
      """;

  private final ReportSettings settings;
  private final Recipients recipients;
  private final PrintMonth printMonth;
  private final Mailer mailer;
  private final Clock clock;
  private final Outages outages;

  SendReports(
      ReportSettings settings,
      Recipients recipients,
      PrintMonth printMonth,
      Mailer mailer,
      Clock clock,
      Outages outages) {
    this.settings = settings;
    this.recipients = recipients;
    this.printMonth = printMonth;
    this.mailer = mailer;
    this.clock = clock;
    this.outages = outages;
  }

  @Scheduled(
      every = "{support-market.reports.every}",
      delayed = "2m",
      identity = "reports",
      concurrentExecution = ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void turn() {
    if (settings.mail()) {
      outages.watch("sending of monthly reports", this::sendWhatIsDue);
    }
  }

  void sendWhatIsDue() {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, Time.PEOPLES_ZONE);
    YearMonth month = YearMonth.from(today).minusMonths(1);
    if (!printMonth.isPublished(today.withDayOfMonth(1))) {
      return;
    }
    Map<String, byte[]> printed = new HashMap<>();
    for (Recipients.Due due : recipients.due(month, now)) {
      byte[] report =
          printed.computeIfAbsent(due.council(), council -> printMonth.of(council, month));
      if (recipients.claim(due, month, now)) {
        mailer.send(mail(due.address(), month, report));
        recipients.sent(due, month, clock.instant());
      }
    }
  }

  private static Mail mail(String address, YearMonth month, byte[] report) {
    String said = MONTH.format(month);
    return Mail.withText(address, "The market in " + said, WORDS.formatted(said))
        .addAttachment("market-%s.pdf".formatted(month), report, "application/pdf");
  }
}
