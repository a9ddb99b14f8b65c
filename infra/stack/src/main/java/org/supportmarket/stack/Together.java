package org.supportmarket.stack;

import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Runs tasks side by side; the first that fails interrupts the others and is what is thrown. */
final class Together {
  private Together() {}

  static void run(List<Runnable> tasks) {
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      CompletionService<Void> done = new ExecutorCompletionService<>(executor);
      tasks.forEach(task -> done.submit(task, null));
      try {
        for (int i = 0; i < tasks.size(); i++) {
          done.take().get();
        }
      } catch (ExecutionException e) {
        executor.shutdownNow();
        throw e.getCause() instanceof RuntimeException cause
            ? cause
            : new IllegalStateException(e.getCause());
      } catch (InterruptedException e) {
        executor.shutdownNow();
        throw Shell.interrupted(e);
      }
    }
  }
}
