package org.supportmarket.ordering.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.AuditMany;
import org.supportmarket.ordering.budget.Releases.Claimed;
import org.supportmarket.ordering.ledger.AccountKind;
import org.supportmarket.ordering.ledger.PostMany;
import org.supportmarket.ordering.ledger.Transfer;

/** Releases what is due, a batch at a time. */
@ApplicationScoped
class PostDueReleases {
  private final Releases releases;
  private final PostMany postMany;
  private final AuditMany audit;

  PostDueReleases(Releases releases, PostMany postMany, AuditMany audit) {
    this.releases = releases;
    this.postMany = postMany;
    this.audit = audit;
  }

  /** Those due by the day of the act, at most so many; says how many there were. */
  @Transactional
  int post(Act act, int most) {
    List<Claimed> claimed = releases.claimDue(act.day(), most);
    if (claimed.isEmpty()) {
      return 0;
    }
    postMany.post("released", act.actor(), act.day(), claimed.stream().map(this::moved).toList());
    audit.done(
        act,
        "budget.release",
        claimed.stream()
            .map(c -> About.person(c.person(), c.council(), "budget", c.budget()))
            .toList());
    return claimed.size();
  }

  private PostMany.Moved moved(Claimed claimed) {
    return new PostMany.Moved(
        claimed.cause(),
        claimed.person(),
        claimed.council(),
        Transfer.of(
            claimed.budget(), AccountKind.UNRELEASED, AccountKind.AVAILABLE, claimed.pence()));
  }
}
