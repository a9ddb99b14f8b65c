package org.supportmarket.ordering.elsewhere;

import jakarta.enterprise.context.ApplicationScoped;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.invariants.Invariant;
import org.supportmarket.ordering.invariants.InvariantCheck;

/** Whether spending elsewhere, its shares, its steps and the books say the same. */
@ApplicationScoped
class ElsewhereChecks implements InvariantCheck {
  private static final String BROKEN =
      """
      SELECT (SELECT count(*)
                FROM elsewhere e
                LEFT JOIN (SELECT elsewhere_id, state, sum(pence) AS total FROM elsewhere_funding GROUP BY 1, 2) f
                  ON f.elsewhere_id = e.id
                 AND f.state = CASE e.status WHEN 'promised' THEN 'COMMITTED' WHEN 'paid' THEN 'PAID' END
               WHERE e.status <> 'taken_back' AND f.total IS DISTINCT FROM e.pence)
           + (SELECT count(*)
                FROM elsewhere_step s
                LEFT JOIN posting_group g ON g.cause = s.id
               WHERE g.kind IS DISTINCT FROM s.status || '_elsewhere')
      """;

  private final Database database;

  ElsewhereChecks(Database database) {
    this.database = database;
  }

  @Override
  public Invariant check() {
    long broken = database.one(BROKEN, row -> row.getLong(1)).orElseThrow();
    return Invariant.none(
        "spent_elsewhere_is_posted",
        broken,
        "spending elsewhere whose shares do not add up, or that moved no money");
  }
}
