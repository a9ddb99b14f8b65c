package org.supportmarket.ordering.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.supportmarket.kernel.database.Database;

/**
 * How far the sample is. Of several copies of the service each claims batches of its own; what one
 * has claimed and left is taken over by another after half a minute.
 */
@ApplicationScoped
class SampleBatches {
  private static final String CLAIM =
      """
      UPDATE sample_batch SET claimed_until = now() + interval '30 seconds'
       WHERE (part, number) = (SELECT part, number FROM sample_batch
                                WHERE part = ? AND finished_at IS NULL
                                  AND (claimed_until IS NULL OR claimed_until < now())
                                ORDER BY number LIMIT 1
                                FOR UPDATE SKIP LOCKED)
      RETURNING number, size
      """;

  private final Database database;

  SampleBatches(Database database) {
    this.database = database;
  }

  enum Part {
    PEOPLE,
    HISTORY;

    private String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  record Batch(Part part, int number, int size) {}

  /** People or orders made and to be made. */
  record Progress(long done, long total) {
    boolean isDone() {
      return total > 0 && done == total;
    }
  }

  /** The run this database began, which is this one if there was none. */
  SampleRun begin(long seed, LocalDate end, int days, int people) {
    database.update(
        "INSERT INTO sample_run (seed, reference_date) VALUES (?, ?) ON CONFLICT DO NOTHING",
        seed,
        end);
    return database
        .one(
            "SELECT seed, reference_date FROM sample_run",
            row -> new SampleRun(row.getLong(1), row.getObject(2, LocalDate.class), days, people))
        .orElseThrow();
  }

  /** Notes what there is to do; what is noted already stays. */
  void plan(Part part, List<Integer> sizes) {
    Long[] all = sizes.stream().map(Integer::longValue).toArray(Long[]::new);
    database.update(
        """
        INSERT INTO sample_batch (part, number, size)
        SELECT ?, place - 1, size FROM unnest(?) WITH ORDINALITY AS planned(size, place)
        ON CONFLICT DO NOTHING
        """,
        part.code(),
        all);
  }

  Optional<Batch> claim(Part part) {
    return database.one(
        CLAIM, row -> new Batch(part, row.getInt("number"), row.getInt("size")), part.code());
  }

  void finish(Batch batch) {
    database.update(
        "UPDATE sample_batch SET finished_at = now() WHERE part = ? AND number = ?",
        batch.part().code(),
        batch.number());
  }

  /** Gives an unfinished batch back for anybody to go on with. */
  void release(Batch batch) {
    database.update(
        "UPDATE sample_batch SET claimed_until = NULL WHERE part = ? AND number = ?",
        batch.part().code(),
        batch.number());
  }

  Progress progress(Part part) {
    return database
        .one(
            """
            SELECT coalesce(sum(size) FILTER (WHERE finished_at IS NOT NULL), 0),
                   coalesce(sum(size), 0)
              FROM sample_batch WHERE part = ?
            """,
            row -> new Progress(row.getLong(1), row.getLong(2)),
            part.code())
        .orElseThrow();
  }
}
