package org.supportmarket.ordering.person;

import java.time.Instant;
import java.util.UUID;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.ordering.audit.Act;

/**
 * Somebody may reach this person's things, in this capacity.
 *
 * @param authority self, supporter, fund-holder, phone, care-manager or council-finance
 * @param delegation by what right somebody acts for the person; null unless they do
 */
public record Access(PersonRef person, String authority, UUID delegation) {
  /** What the caller does by it, now. */
  public Act act(Caller caller, Instant when) {
    boolean forThePerson = delegation != null || authority.equals(PersonAccess.PHONE);
    return Act.onBehalf(caller, authority, forThePerson ? person.id() : null, delegation, when);
  }

  /** Whether the person themselves asks for it, be it over the phone. */
  public boolean byThePerson() {
    return authority.equals(PersonAccess.SELF) || authority.equals(PersonAccess.PHONE);
  }
}
