package org.supportmarket.ordering.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.time.Time;

/**
 * Somebody doing something: who, in which capacity, for whom and when.
 *
 * @param actor issuer and subject of the login, or a job's name; never a person's name
 * @param roles the roles of the token
 * @param authority in which capacity they act: self, supporter, fund-holder, phone, provider,
 *     care-manager, council-finance, system
 * @param actingFor the person they act for if that is not themselves, or null
 * @param delegation by what right they act for that person, or null
 * @param when when it happened; in the past for what is only written down now
 */
public record Act(
    String actor,
    Set<String> roles,
    String authority,
    UUID actingFor,
    UUID delegation,
    Instant when) {

  /** A caller acting in this capacity. */
  public static Act of(Caller caller, String authority, Instant when) {
    return new Act(actorOf(caller), caller.roles(), authority, null, null, when);
  }

  /**
   * A caller acting for somebody else, by this delegation or, with null, on the phone with them.
   */
  public static Act onBehalf(
      Caller caller, String authority, UUID person, UUID delegation, Instant when) {
    return new Act(actorOf(caller), caller.roles(), authority, person, delegation, when);
  }

  /** A job of our own. */
  public static Act system(String job, Instant when) {
    return new Act("system#" + job, Set.of(), "system", null, null, when);
  }

  /** The day it happened where the people live. */
  public LocalDate day() {
    return LocalDate.ofInstant(when, Time.PEOPLES_ZONE);
  }

  /** How a login stands in our books. */
  public static String actorOf(Caller caller) {
    return caller.issuer() + "#" + caller.subject();
  }
}
