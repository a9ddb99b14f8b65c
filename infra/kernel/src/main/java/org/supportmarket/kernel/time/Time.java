package org.supportmarket.kernel.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock of a service. Its zone is the one people's days are counted in. */
@Singleton
public class Time {
  /** Where a day begins and ends for the people we serve. */
  public static final ZoneId PEOPLES_ZONE = ZoneId.of("Europe/London");

  @Produces
  @Singleton
  @DefaultBean
  Clock clock() {
    return Clock.system(PEOPLES_ZONE);
  }
}
