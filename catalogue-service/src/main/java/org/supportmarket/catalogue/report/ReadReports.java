package org.supportmarket.catalogue.report;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.catalogue.listing.ListingRow;
import org.supportmarket.catalogue.listing.ListingRows;
import org.supportmarket.kernel.paging.PageOf;
import org.supportmarket.kernel.paging.Paging;
import org.supportmarket.kernel.problem.Refusal;

/** The moderators' queue of reports. */
@ApplicationScoped
class ReadReports {
  private final ReportRepository reports;
  private final ListingRows listings;

  ReadReports(ReportRepository reports, ListingRows listings) {
    this.reports = reports;
    this.listings = listings;
  }

  PageOf<ReportView> queue(String status, Paging paging) {
    int before = paging.offset();
    PanacheQuery<Report> query = reports.queue(statusOf(status));
    return PageOf.of(
        query.count(), paging, views(query.range(before, before + paging.perPage() - 1).list()));
  }

  ReportView one(UUID id) {
    return reports
        .findByIdOptional(id)
        .map(report -> views(List.of(report)).getFirst())
        .orElseThrow(
            () -> Refusal.of(CatalogueProblem.NOT_FOUND, "We know no report with this address."));
  }

  private List<ReportView> views(List<Report> found) {
    Map<UUID, ListingRow> about =
        listings.byIds(found.stream().map(Report::listingId).distinct().toList()).stream()
            .collect(Collectors.toMap(ListingRow::id, Function.identity()));
    Map<ReportWords.Key, String> words =
        reports.wordsOf(found.stream().map(Report::id).toList()).stream()
            .collect(
                Collectors.toMap(
                    one -> new ReportWords.Key(one.reportId(), one.author()), ReportWords::words));
    return found.stream()
        .map(
            report ->
                ReportView.of(
                    report,
                    about.get(report.listingId()),
                    words.get(new ReportWords.Key(report.id(), ReportWords.Author.REPORTER)),
                    words.get(new ReportWords.Key(report.id(), ReportWords.Author.MODERATOR))))
        .toList();
  }

  private static ReportStatus statusOf(String word) {
    return Arrays.stream(ReportStatus.values())
        .filter(status -> status.word().equals(word))
        .findFirst()
        .orElseThrow(
            () -> Refusal.of(CatalogueProblem.INVALID_PARAMETER, "The status is open or closed."));
  }
}
