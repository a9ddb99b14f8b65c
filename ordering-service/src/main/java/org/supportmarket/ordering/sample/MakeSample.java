package org.supportmarket.ordering.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.supportmarket.ordering.offer.OfferCatalogue;
import org.supportmarket.ordering.person.RegisterCouncil;
import org.supportmarket.ordering.sample.SampleBatches.Batch;
import org.supportmarket.ordering.sample.SampleBatches.Part;

/** Makes what is missing of the sample, batch by batch, with a few threads. */
@ApplicationScoped
class MakeSample {
  private static final int PEOPLE_A_BATCH = 20;

  private final SampleSettings settings;
  private final SampleBatches batches;
  private final RegisterCouncil registerCouncil;
  private final EnrolPerson enrolPerson;
  private final EnrolSupporters enrolSupporters;
  private final PlayCouncil playCouncil;
  private final PlayHistory playHistory;
  private final OfferCatalogue catalogue;
  private final Courtesy courtesy;

  MakeSample(
      SampleSettings settings,
      SampleBatches batches,
      RegisterCouncil registerCouncil,
      EnrolPerson enrolPerson,
      EnrolSupporters enrolSupporters,
      PlayCouncil playCouncil,
      PlayHistory playHistory,
      OfferCatalogue catalogue,
      Courtesy courtesy) {
    this.settings = settings;
    this.batches = batches;
    this.registerCouncil = registerCouncil;
    this.enrolPerson = enrolPerson;
    this.enrolSupporters = enrolSupporters;
    this.playCouncil = playCouncil;
    this.playHistory = playHistory;
    this.catalogue = catalogue;
    this.courtesy = courtesy;
  }

  /**
   * Goes on from wherever it stands; returns when nothing is left to do now.
   *
   * @param goOn asked often; false stops soon, and another call goes on
   * @return whether the whole sample is there
   */
  boolean make(BooleanSupplier goOn) {
    SampleRun run =
        batches.begin(settings.seed(), settings.date(), settings.days(), settings.people());
    if (!isDone(Part.PEOPLE)) {
      makePeople(run, goOn);
    }
    if (isDone(Part.PEOPLE) && !isDone(Part.HISTORY) && hasOffers()) {
      makeHistory(run, goOn);
    }
    return isDone(Part.HISTORY);
  }

  /** How many of the catalogue's sample listings our copy knows. */
  int offersKnown() {
    return catalogue.find(Shelf.ids(settings.listings())).size();
  }

  private boolean hasOffers() {
    return catalogue.confirmedAt().isPresent() && offersKnown() == settings.listings();
  }

  private boolean isDone(Part part) {
    return batches.progress(part).isDone();
  }

  private void makePeople(SampleRun run, BooleanSupplier goOn) {
    registerCouncil.register(SampleCast.COUNCIL, SampleCast.COUNCIL_NAME);
    registerCouncil.register(SampleCast.OTHER_COUNCIL, SampleCast.OTHER_COUNCIL_NAME);
    batches.plan(
        Part.PEOPLE,
        IntStream.iterate(0, first -> first < run.people(), first -> first + PEOPLE_A_BATCH)
            .mapToObj(first -> Math.min(PEOPLE_A_BATCH, run.people() - first))
            .toList());
    SampleCast cast = new SampleCast(run);
    workOn(
        Part.PEOPLE,
        goOn,
        batch -> {
          int first = batch.number() * PEOPLE_A_BATCH;
          for (SamplePerson person : cast.people(first, first + batch.size())) {
            enrolPerson.enrol(person);
            enrolSupporters.enrol(run, person);
          }
          return true;
        });
  }

  private void makeHistory(SampleRun run, BooleanSupplier goOn) {
    List<SamplePerson> people = new SampleCast(run).people(0, run.people());
    Shelf shelf = Shelf.of(catalogue, settings.listings());
    List<List<PlannedOrder>> orders = new ArrayList<>();
    people.forEach(person -> orders.add(HistoryPlan.of(run, shelf, person)));
    if (settings.council()) {
      playCouncil.play(new CouncilStory(run, shelf), people, orders);
    }
    batches.plan(Part.HISTORY, orders.stream().map(List::size).toList());
    BooleanSupplier politely =
        () -> {
          courtesy.giveWay();
          return goOn.getAsBoolean();
        };
    workOn(
        Part.HISTORY,
        goOn,
        batch ->
            playHistory.play(people.get(batch.number()), orders.get(batch.number()), politely));
  }

  /** Waits for all threads; what one of them throws stops none of the others. */
  private void workOn(Part part, BooleanSupplier goOn, Predicate<Batch> work) {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      CompletableFuture.allOf(
              Stream.generate(
                      () -> CompletableFuture.runAsync(() -> drain(part, goOn, work), threads))
                  .limit(settings.workers())
                  .toArray(CompletableFuture[]::new))
          .join();
    }
  }

  private void drain(Part part, BooleanSupplier goOn, Predicate<Batch> work) {
    while (goOn.getAsBoolean()) {
      Optional<Batch> batch = batches.claim(part);
      if (batch.isEmpty()) {
        return;
      }
      boolean finished = false;
      try {
        finished = work.test(batch.get());
      } finally {
        if (!finished) {
          batches.release(batch.get());
        }
      }
      if (!finished) {
        return;
      }
      batches.finish(batch.get());
    }
  }
}
