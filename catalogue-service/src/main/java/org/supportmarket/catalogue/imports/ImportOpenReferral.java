package org.supportmarket.catalogue.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.catalogue.imports.ForeignService.ForeignPlace;
import org.supportmarket.catalogue.imports.ForeignService.ForeignProvider;
import org.supportmarket.kernel.problem.Refusal;

/**
 * Imports the services of somebody else's feed of Open Referral UK, as often as one likes. Works in
 * batches, because an open transaction holds our own feed back for everybody.
 */
@ApplicationScoped
class ImportOpenReferral {
  private static final int BATCH = 50;

  private final ForeignReader reader;
  private final TakeServices takeServices;
  private final FeedBounds bounds;
  private final Clock clock;

  ImportOpenReferral(
      ForeignReader reader, TakeServices takeServices, FeedBounds bounds, Clock clock) {
    this.reader = reader;
    this.takeServices = takeServices;
    this.bounds = bounds;
    this.clock = clock;
  }

  /** Takes a page or list of services from a file of this name. */
  ImportReport file(String name, InputStream file) throws IOException {
    Run run = new Run(FeedSource.file(name));
    FeedFile.read(file, run.report, run::take);
    run.finish();
    return run.report;
  }

  /** Takes a whole feed; what it once told and does not tell any more is withdrawn. */
  ImportReport feed(String address) {
    URI base = FeedAddress.base(address);
    Run run = new Run(FeedSource.at(base.toString()));
    try (FetchJson fetch = new FetchJson(base, bounds.request())) {
      new FeedWalk(base, fetch, bounds, clock).walk(run.report, run::take);
    }
    run.finish();
    if (!run.report.isStopped()) {
      run.withdrawGone();
    }
    return run.report;
  }

  /** One import: the first that is told of a provider or place in it holds for all of it. */
  private final class Run {
    private final ImportReport report = new ImportReport(ImportKind.OPENREFERRAL);
    private final FeedSource source;
    private final Map<UUID, ForeignProvider> providers = new HashMap<>();
    private final Map<UUID, ForeignPlace> places = new HashMap<>();
    private final Set<UUID> told = new HashSet<>();
    private final List<Read> batch = new ArrayList<>();

    private record Read(int line, ForeignService service) {}

    Run(FeedSource source) {
      this.source = source;
    }

    void take(FeedEntry entry) {
      report.read();
      String id = entry.service().isObject() ? Clean.text(Nodes.text(entry.service(), "id")) : null;
      // A broken record is told too: it is no reason to withdraw what stood there before.
      if (id != null && !told.add(FeedIds.listing(id))) {
        report.ignore(ImportReport.REPEATED_SERVICE);
        return;
      }
      try {
        add(entry.line(), reader.read(entry.service(), source));
      } catch (BadRecord bad) {
        report.skip(entry.line(), Clean.shortened(id, 100), bad.getMessage());
      }
    }

    private List<ForeignService> services() {
      return batch.stream().map(Read::service).toList();
    }

    private void add(int line, ForeignService read) {
      ForeignProvider provider = read.provider();
      providers.putIfAbsent(provider.id(), provider);
      read.places().forEach(place -> places.putIfAbsent(place.id(), place));
      batch.add(
          new Read(
              line,
              new ForeignService(
                  read.foreignId(),
                  read.active(),
                  providers.get(provider.id()),
                  read.places().stream().map(place -> places.get(place.id())).toList(),
                  read.offer(),
                  read.where())));
      if (batch.size() == BATCH) {
        takeBatch();
      }
    }

    private void takeBatch() {
      List<TakeService.Taken> taken = takeServices.take(services(), source);
      for (int i = 0; i < taken.size(); i++) {
        switch (taken.get(i).outcome()) {
          case CHANGED -> report.taken(true);
          case UNCHANGED -> report.taken(false);
          case NOT_ACTIVE -> report.ignore(ImportReport.NOT_ACTIVE);
          case OWN -> report.ignore(ImportReport.OWN);
          case OF_ANOTHER_FEED -> report.ignore(ImportReport.OF_ANOTHER_FEED);
          case REFUSED ->
              report.skip(batch.get(i).line(), services().get(i).foreignId(), taken.get(i).why());
        }
      }
      batch.clear();
    }

    void finish() {
      takeBatch();
      if (report.readSoFar() == 0) {
        throw Refusal.of(
            CatalogueProblem.IMPORT_UNREADABLE,
            report.isStopped()
                ? report.view().stopped()
                : "There are no services in it for us to read.");
      }
    }

    void withdrawGone() {
      for (int gone = takeServices.withdrawGone(source, told);
          gone > 0;
          gone = takeServices.withdrawGone(source, told)) {
        report.withdrawn(gone);
      }
    }
  }
}
