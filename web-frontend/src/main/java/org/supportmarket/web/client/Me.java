package org.supportmarket.web.client;

import java.time.LocalDate;
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

  /**
   * Somebody this person may act for; limits and the last day are null where there are none. {@code
   * authority} is supporter, fund-holder or phone.
   */
  public record ActingFor(
      UUID personId,
      String name,
      UUID delegation,
      String authority,
      List<String> actions,
      Long orderLimitPence,
      Long monthLimitPence,
      Long monthLeftPence,
      LocalDate endsOn) {
    public ActingFor {
      name = name == null ? "another person" : name;
      actions = actions == null ? List.of() : List.copyOf(actions);
    }

    /** Whether an officer does it on the phone with them. */
    public boolean onThePhone() {
      return "phone".equals(authority);
    }
  }

  public Me {
    roles = roles == null ? Set.of() : Set.copyOf(roles);
    actingFor = actingFor == null ? List.of() : List.copyOf(actingFor);
  }
}
