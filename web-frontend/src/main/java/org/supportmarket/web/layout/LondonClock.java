package org.supportmarket.web.layout;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one clock: people's days are London's. */
class LondonClock {
  @Produces
  @Singleton
  Clock clock() {
    return Clock.system(Words.HERE);
  }
}
