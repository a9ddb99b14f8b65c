package org.supportmarket.ordering.market;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.supportmarket.kernel.index.Rollover;
import org.supportmarket.ordering.budget.FinancialYear;

/**
 * New indices of some years being filled. Committed they take their places in one step; closed
 * without, they are dropped and nothing has changed.
 */
final class CellExchange implements AutoCloseable {
  private static final int AT_ONCE = 4_000;

  private final CellIndex index;
  private final Map<FinancialYear, Rollover> made = new HashMap<>();
  private final Map<FinancialYear, Long> added = new HashMap<>();

  /** While some are written the next are made. */
  private final ExecutorService writer = Executors.newSingleThreadExecutor();

  private final List<CellSeries> waiting = new ArrayList<>();
  private Future<?> writing = CompletableFuture.completedFuture(null);

  CellExchange(CellIndex index) {
    this.index = index;
  }

  void start(FinancialYear year) throws IOException {
    made.put(year, index.startNew(year));
    added.put(year, 0L);
  }

  void add(FinancialYear year, List<CellSeries> series) throws IOException {
    waiting.addAll(series);
    added.merge(year, (long) series.size(), Long::sum);
    if (waiting.size() >= AT_ONCE) {
      write(year);
    }
  }

  /** No more of this year. */
  void end(FinancialYear year) throws IOException {
    if (!waiting.isEmpty()) {
      write(year);
    }
    awaitWritten();
  }

  private void write(FinancialYear year) throws IOException {
    awaitWritten();
    List<CellSeries> series = List.copyOf(waiting);
    waiting.clear();
    Rollover to = made.get(year);
    writing =
        writer.submit(
            () -> {
              index.add(to, series);
              return null;
            });
  }

  private void awaitWritten() throws IOException {
    try {
      writing.get();
    } catch (ExecutionException e) {
      throw new IOException("The index of the market's figures took nothing", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  /**
   * What people see from now on, besides the indices kept. What is missing would be read as cells
   * in which nothing was bought, so it is counted before.
   */
  void commit(Collection<String> kept) throws IOException {
    for (FinancialYear year : made.keySet()) {
      long there = index.count(made.get(year));
      if (there != added.get(year)) {
        throw new IOException(
            "Of %d series of %s there are %d".formatted(added.get(year), year.label(), there));
      }
    }
    Rollover.commit(made.values(), Set.copyOf(kept));
  }

  @Override
  public void close() {
    writer.close();
    RuntimeException failure = null;
    for (Rollover rollover : new ArrayList<>(made.values())) {
      try {
        rollover.close();
      } catch (RuntimeException e) {
        failure = e;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
