package org.supportmarket.ordering.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.supportmarket.kernel.problem.Refusal;

class AdmissionTest {

  @Test
  void whoFindsNoPlaceInTimeIsToldSo() {
    Admission admission = admission(1, 10, Duration.ofMillis(20));
    admission.enter();
    Refusal busy = assertThrows(Refusal.class, admission::enter);
    assertEquals("busy", busy.code());
    assertEquals(503, busy.getStatusCode());
  }

  @Test
  void aPlaceThatIsLeftGoesToTheNext() throws InterruptedException {
    Admission admission = admission(1, 10, Duration.ofSeconds(20));
    admission.enter();
    CountDownLatch entered = new CountDownLatch(1);
    Thread next = Thread.startVirtualThread(() -> enter(admission, entered));
    admission.leave();
    entered.await();
    next.join();
  }

  @Test
  void whenTooManyWaitNobodyElseDoes() {
    Admission admission = admission(1, 0, Duration.ofHours(1));
    admission.enter();
    assertEquals("busy", assertThrows(Refusal.class, admission::enter).code());
  }

  private static void enter(Admission admission, CountDownLatch entered) {
    admission.enter();
    entered.countDown();
  }

  private static Admission admission(int atOnce, int waiting, Duration patience) {
    AdmissionConfig config =
        new AdmissionConfig() {
          @Override
          public int atOnce() {
            return atOnce;
          }

          @Override
          public int waiting() {
            return waiting;
          }

          @Override
          public Duration patience() {
            return patience;
          }
        };
    return new Admission(config, new SimpleMeterRegistry());
  }
}
