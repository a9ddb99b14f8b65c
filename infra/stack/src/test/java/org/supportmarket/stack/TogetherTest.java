package org.supportmarket.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TogetherTest {
  @Test
  @Timeout(10)
  void theFirstFailureEndsTheOthersAndIsTold() {
    CountDownLatch never = new CountDownLatch(1);
    AtomicBoolean interrupted = new AtomicBoolean();
    Runnable waiting =
        () -> {
          try {
            never.await();
          } catch (InterruptedException e) {
            interrupted.set(true);
          }
        };
    Runnable failing =
        () -> {
          throw new Trouble("postgres ended while starting.");
        };

    Trouble trouble = assertThrows(Trouble.class, () -> Together.run(List.of(waiting, failing)));

    assertEquals("postgres ended while starting.", trouble.getMessage());
    assertTrue(interrupted.get());
  }
}
