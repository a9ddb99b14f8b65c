package org.supportmarket.web.client;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who the signed-in person is to ordering; {@code personId} is null for somebody who has no budget
 * here.
 */
public record Me(
    UUID personId,
    String name,
    Set<String> roles,
    String council,
    UUID provider,
    List<ActingFor> actingFor) {

  /** Somebody this person may act for. Ordering tells who by number only. */
  public record ActingFor(UUID personId, String name) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ActingFor numbered(UUID personId) {
      return new ActingFor(personId, "another person");
    }
  }

  public Me {
    roles = roles == null ? Set.of() : Set.copyOf(roles);
    actingFor = actingFor == null ? List.of() : List.copyOf(actingFor);
  }
}
