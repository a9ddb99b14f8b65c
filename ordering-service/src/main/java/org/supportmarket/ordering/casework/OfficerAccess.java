package org.supportmarket.ordering.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.person.Access;
import org.supportmarket.ordering.person.PersonAccess;
import org.supportmarket.ordering.problem.OrderingProblem;

/** An officer's reach: people of their own council, and never themselves. */
@ApplicationScoped
class OfficerAccess {
  private static final Set<String> OFFICERS = Set.of("care-manager", "council-finance");

  private final PersonAccess access;

  OfficerAccess(PersonAccess access) {
    this.access = access;
  }

  /** Else person_unknown, as for a person who does not exist. */
  Access to(Caller caller, UUID person) {
    Access reached = access.look(caller, person);
    if (reached.authority().equals(PersonAccess.PHONE)) {
      return new Access(reached.person(), authority(caller), null);
    }
    if (!OFFICERS.contains(reached.authority())) {
      throw Refusal.of(
          OrderingProblem.PERSON_UNKNOWN, "We know no such person whose things you may see.");
    }
    return reached;
  }

  /** The council the caller is an officer of; else council_unknown. */
  static String council(Caller caller, String gss) {
    if (caller.council() == null || !caller.council().equals(gss)) {
      throw Refusal.of(
          OrderingProblem.COUNCIL_UNKNOWN, "You can see the people of your own council only.");
    }
    return gss;
  }

  static boolean isOfficer(Caller caller) {
    return OFFICERS.stream().anyMatch(caller::has);
  }

  /** In which capacity an officer acts. */
  static String authority(Caller caller) {
    return OFFICERS.stream().filter(caller::has).sorted().findFirst().orElse("none");
  }
}
