package org.supportmarket.catalogue.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.database.Database;

/**
 * The book of who decided and changed what, written in the transaction of the change: there is no
 * change without its entry. Who does it is read from the running request; a job is "system".
 */
@ApplicationScoped
public class Audit {
  private static final String INSERT =
      """
      INSERT INTO audit (id, issuer, subject, roles, action, kind, subject_id, detail)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?::jsonb)
      """;

  private final Database database;
  private final ObjectMapper json;
  private final SecurityIdentity identity;
  private final Caller caller;

  Audit(Database database, ObjectMapper json, SecurityIdentity identity, Caller caller) {
    this.database = database;
    this.json = json;
    this.identity = identity;
    this.caller = caller;
  }

  /**
   * Writes down what was done; without a running transaction it throws.
   *
   * @param action such as {@code provider.suspended}
   * @param kind what it was done to: provider, listing, accreditation, …
   * @param detail figures, words of a list and ids only: never a name or free text
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(String action, String kind, UUID subjectId, Map<String, ?> detail) {
    write(action, kind, subjectId, detail);
  }

  /** The same with what somebody wrote about it, which is kept apart and can be erased. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(
      String action, String kind, UUID subjectId, Map<String, ?> detail, String words) {
    UUID id = write(action, kind, subjectId, detail);
    database.update("INSERT INTO audit_words (audit_id, words) VALUES (?, ?)", id, words);
  }

  private UUID write(String action, String kind, UUID subjectId, Map<String, ?> detail) {
    UUID id = UUID.randomUUID();
    boolean known = somebodyCalls();
    database.update(
        INSERT,
        id,
        known ? caller.issuer() : null,
        known ? caller.subject() : "system",
        known ? caller.roles().stream().sorted().toArray(String[]::new) : new String[0],
        action,
        kind,
        subjectId,
        written(detail));
    return id;
  }

  private boolean somebodyCalls() {
    return Arc.container().requestContext().isActive() && !identity.isAnonymous();
  }

  private String written(Map<String, ?> detail) {
    try {
      return json.writeValueAsString(detail);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("The detail of an audit entry is no JSON", e);
    }
  }
}
