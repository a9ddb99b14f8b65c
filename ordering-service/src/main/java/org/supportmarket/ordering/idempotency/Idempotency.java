package org.supportmarket.ordering.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.supportmarket.kernel.database.Change;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.problem.OrderingProblem;

/**
 * Lets a request have its effect once, however often it is sent. Key, effect and answer are written
 * in the transaction of the effect; a refusal rolls all three back, so that it can be tried again.
 */
@ApplicationScoped
public class Idempotency {
  private static final Pattern KEY =
      Pattern.compile("[\\x21-\\x7e]([\\x20-\\x7e]{0,198}[\\x21-\\x7e])?");

  /** Takes the lock first: without it two copies of a request would both begin the work. */
  private static final String CLAIM =
      """
      SELECT l.got, i.request_hash, i.response
        FROM (SELECT pg_try_advisory_xact_lock(hashtextextended(? || chr(10) || ?, 0)) AS got) l
        LEFT JOIN idempotency i ON i.actor = ? AND i.key = ?
      """;

  private static final String KEEP =
      """
      INSERT INTO idempotency (actor, key, request_hash, effect, response)
      VALUES (?, ?, ?, ?, ?::jsonb) ON CONFLICT (actor, key) DO NOTHING
      """;

  private final Database database;
  private final ObjectMapper json;

  Idempotency(Database database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /** A request that may come more than once. */
  public record Request<T>(
      String actor, String key, Class<T> answer, String operation, Object... parts) {}

  /** Hash and answer are null where the key was never used. */
  private record Claim(boolean got, byte[] hash, String answer) {}

  /**
   * Does the work, or gives the answer it had. The caller must have checked that the actor may do
   * this, each time.
   *
   * @throws Refusal idempotency_key_required, idempotency_key_reused, request_in_progress
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public <T> T once(Request<T> request, Supplier<Effect<T>> work) {
    checkKey(request.key());
    byte[] hash = RequestHash.of(json, request.operation(), request.parts());
    Claim claim = claim(request);
    if (!claim.got()) {
      throw inProgress();
    }
    return claim.hash() == null
        ? workedOff(request, hash, work.get())
        : replayed(request, hash, claim);
  }

  private Claim claim(Request<?> request) {
    return database
        .one(
            CLAIM,
            row ->
                new Claim(
                    row.getBoolean("got"), row.getBytes("request_hash"), row.getString("response")),
            request.actor(),
            request.key(),
            request.actor(),
            request.key())
        .orElseThrow();
  }

  private <T> T workedOff(Request<T> request, byte[] hash, Effect<T> effect) {
    List<Change> changes = new ArrayList<>(effect.unwritten());
    changes.add(keeping(request, hash, effect));
    database.together(changes);
    return effect.answer();
  }

  private <T> Change keeping(Request<T> request, byte[] hash, Effect<T> effect) {
    try {
      // If it is there: another copy ended between our look at the key and our taking the lock.
      return Change.of(
              KEEP,
              request.actor(),
              request.key(),
              hash,
              effect.id(),
              json.writeValueAsString(effect.answer()))
          .orElse(Idempotency::inProgress);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An answer could not be kept", e);
    }
  }

  private <T> T replayed(Request<T> request, byte[] hash, Claim earlier) {
    if (!Arrays.equals(earlier.hash(), hash)) {
      throw Refusal.of(
          OrderingProblem.IDEMPOTENCY_KEY_REUSED,
          "This key was already used for a different request. Start again from the page before.");
    }
    try {
      return json.readValue(earlier.answer(), request.answer());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A kept answer cannot be read", e);
    }
  }

  private static Refusal inProgress() {
    return Refusal.of(
        OrderingProblem.REQUEST_IN_PROGRESS,
        "This request is being worked on right now. Look again in a moment.");
  }

  private static void checkKey(String key) {
    if (key == null || !KEY.matcher(key).matches()) {
      throw Refusal.of(
          OrderingProblem.IDEMPOTENCY_KEY_REQUIRED,
          "Send an Idempotency-Key of 1 to 200 printable characters, a new one for each new"
              + " request.");
    }
  }
}
