package org.supportmarket.benchmark;

import java.time.Duration;
import java.util.List;
import org.supportmarket.stack.Part;
import org.supportmarket.stack.Progress;
import org.supportmarket.stack.Running;
import org.supportmarket.stack.Service;

/** A year's releases of every budget, all due, and three schedulers that begin at once. */
final class Releases {
  private static final int OF_A_YEAR = 12;
  private static final long PENCE = 1_000;
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final OrdersMarket market;
  private final Progress progress;

  Releases(OrdersMarket market, Progress progress) {
    this.market = market;
    this.progress = progress;
  }

  /** How many were not posted exactly once. One of the schedulers is killed on the way. */
  long run(int budgets) {
    market.stack().stop(Part.ORDERING);
    new MakeBudgets(market.sql(), market.settings()).planReleases(OF_A_YEAR, PENCE);
    progress.line("%,d releases are due".formatted((long) budgets * OF_A_YEAR));
    Running first = market.stack().start(scheduler(Part.ORDERING));
    List<Running> others =
        List.of(
            market.stack().start(scheduler(Part.RATINGS)),
            market.stack().start(scheduler(Part.WEB)));
    long begin = System.nanoTime();
    others.getFirst().kill();
    Waiting.until(() -> planned() == 0, BETWEEN_LOOKS, PATIENCE); // what is left is counted below
    others.getLast().stop();
    long wrong = wrong(budgets);
    progress.line(
        "three schedulers, one of them killed: all were posted %.0f s after the last had begun; %d wrongly"
            .formatted((System.nanoTime() - begin) / 1e9, wrong));
    return first.alive() ? wrong : wrong + 1;
  }

  private Service scheduler(Part place) {
    return market
        .ordering()
        .onPort(market.settings().port(place))
        .with("SUPPORT_MARKET_RELEASES_DELAYED", "0s")
        .with("SUPPORT_MARKET_RELEASES_EVERY", "1s");
  }

  private long planned() {
    return market.sql().number("SELECT count(*) FROM release WHERE state = 'planned'");
  }

  /** Missing, posted twice, or with another sum than planned. */
  private long wrong(int budgets) {
    return market
        .sql()
        .number(
            """
            SELECT (SELECT count(*) FROM release WHERE state <> 'posted')
                 + abs(%d - (SELECT count(*) FROM posting_group WHERE kind = 'released'))
                 + (SELECT count(*) FROM account a JOIN account_balance b ON b.account_id = a.id
                     WHERE a.kind = 'UNRELEASED' AND b.balance <> 0)"""
                .formatted((long) budgets * OF_A_YEAR));
  }
}
