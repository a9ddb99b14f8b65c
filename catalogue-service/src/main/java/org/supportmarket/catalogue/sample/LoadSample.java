package org.supportmarket.catalogue.sample;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;
import org.supportmarket.catalogue.demand.PastUnmetDemand;
import org.supportmarket.catalogue.place.Place;
import org.supportmarket.catalogue.place.RegisterPlaces;

/** Loads the sample at start, if it is asked for, before the service is ready. */
@ApplicationScoped
class LoadSample {
  /** After the kernel has made the partitions of this month ready. */
  private static final int LATE = 5000;

  private final SampleConfig config;
  private final MakeSampleProvider make;
  private final RegisterPlaces registerPlaces;
  private final PastUnmetDemand pastUnmetDemand;
  private volatile SampleProgress progress;

  LoadSample(
      SampleConfig config,
      MakeSampleProvider make,
      RegisterPlaces registerPlaces,
      PastUnmetDemand pastUnmetDemand) {
    this.config = config;
    this.make = make;
    this.registerPlaces = registerPlaces;
    this.pastUnmetDemand = pastUnmetDemand;
    this.progress = config.enabled() ? SampleProgress.loading(0, 0) : SampleProgress.off();
  }

  SampleProgress progress() {
    return progress;
  }

  void atStart(@Observes @Priority(LATE) StartupEvent started) {
    if (config.enabled()) {
      load(config.seed(), config.date());
    }
  }

  /** Makes what is missing; returns how many providers that were. */
  int load(long seed, LocalDate date) {
    List<SampleProvider> providers = SampleCatalogue.of(seed, date);
    registerPlaces.register(SampleFiles.places());
    int made = 0;
    progress = SampleProgress.loading(0, providers.size());
    boolean whole = false;
    try {
      for (SampleProvider provider : providers) {
        made += make.make(provider) ? 1 : 0;
        progress = SampleProgress.loading(provider.number(), providers.size());
      }
      pastUnmetDemand.take(
          SampleSearches.of(seed, date, SampleFiles.places().stream().map(Place::name).toList()),
          date);
      whole = true;
    } finally {
      progress =
          whole
              ? SampleProgress.ready(providers.size())
              : SampleProgress.failed(progress.done(), providers.size());
    }
    Log.infof("Sample: %d providers, %d of them new", providers.size(), made);
    return made;
  }
}
