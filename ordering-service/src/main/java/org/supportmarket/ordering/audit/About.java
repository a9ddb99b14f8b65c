package org.supportmarket.ordering.audit;

import java.util.UUID;

/**
 * What an audit entry is about; everything may be null but the kind.
 *
 * @param person whose money
 * @param kind budget, order, statement, …
 * @param object its id
 */
public record About(UUID person, String council, UUID provider, String kind, UUID object) {

  /** Something of a person's. */
  public static About person(UUID person, String council, String kind, UUID object) {
    return new About(person, council, null, kind, object);
  }
}
