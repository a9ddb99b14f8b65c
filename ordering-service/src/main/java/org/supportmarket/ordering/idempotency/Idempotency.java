package org.supportmarket.ordering.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.regex.Pattern;
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
      WITH l AS MATERIALIZED (
        SELECT pg_try_advisory_xact_lock(hashtextextended(? || chr(10) || ?, 0)) AS got),
      i AS (
        INSERT INTO idempotency (actor, key, request_hash)
        SELECT ?, ?, ? FROM l WHERE l.got ON CONFLICT (actor, key) DO NOTHING RETURNING 1)
      SELECT l.got, EXISTS (SELECT FROM i) AS fresh FROM l
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

  private record Claim(boolean got, boolean fresh) {}

  private record Earlier(byte[] hash, String answer) {}

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
    Claim claim = claim(request, hash);
    if (!claim.got()) {
      throw Refusal.of(
          OrderingProblem.REQUEST_IN_PROGRESS,
          "This request is being worked on right now. Look again in a moment.");
    }
    return claim.fresh() ? workedOff(request, work.get()) : replayed(request, hash);
  }

  private Claim claim(Request<?> request, byte[] hash) {
    return database
        .one(
            CLAIM,
            row -> new Claim(row.getBoolean("got"), row.getBoolean("fresh")),
            request.actor(),
            request.key(),
            request.actor(),
            request.key(),
            hash)
        .orElseThrow();
  }

  private <T> T workedOff(Request<T> request, Effect<T> effect) {
    try {
      database.update(
          "UPDATE idempotency SET effect = ?, response = ?::jsonb WHERE actor = ? AND key = ?",
          effect.id(),
          json.writeValueAsString(effect.answer()),
          request.actor(),
          request.key());
      return effect.answer();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An answer could not be kept", e);
    }
  }

  private <T> T replayed(Request<T> request, byte[] hash) {
    Earlier earlier =
        database
            .one(
                "SELECT request_hash, response FROM idempotency WHERE actor = ? AND key = ?",
                row -> new Earlier(row.getBytes("request_hash"), row.getString("response")),
                request.actor(),
                request.key())
            .orElseThrow();
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

  private static void checkKey(String key) {
    if (key == null || !KEY.matcher(key).matches()) {
      throw Refusal.of(
          OrderingProblem.IDEMPOTENCY_KEY_REQUIRED,
          "Send an Idempotency-Key of 1 to 200 printable characters, a new one for each new request.");
    }
  }
}
