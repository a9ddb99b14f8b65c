package org.supportmarket.ordering.basket;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.budget.BudgetView;
import org.supportmarket.ordering.eligibility.Verdict;
import org.supportmarket.ordering.person.PersonRef;

/** What the rules say about the lines of a basket. */
@ApplicationScoped
class JudgeBasket {
  private final Verdicts verdicts;

  JudgeBasket(Verdicts verdicts) {
    this.verdicts = verdicts;
  }

  /** By the id of the line; a line whose outcome is none of the plan's is refused by itself. */
  record Found(Map<UUID, Verdict> verdicts, Map<UUID, Hurdle> refused) {}

  /** Of lines that have a price. All at once; only if one is refused, one by one. */
  Found of(
      PersonRef person,
      List<BasketLine> lines,
      Map<UUID, Price> prices,
      List<BudgetView> usable,
      LocalDate day) {
    Found found = new Found(new HashMap<>(), new HashMap<>());
    judge(person, lines, prices, usable, day, found);
    return found;
  }

  private void judge(
      PersonRef person,
      List<BasketLine> lines,
      Map<UUID, Price> prices,
      List<BudgetView> usable,
      LocalDate day,
      Found found) {
    try {
      List<Verdict> all =
          verdicts.of(
              person,
              lines.stream().map(line -> asCase(line, prices.get(line.id()))).toList(),
              usable,
              day);
      for (int i = 0; i < all.size(); i++) {
        found.verdicts().put(lines.get(i).id(), all.get(i));
      }
    } catch (Refusal no) {
      if (lines.size() == 1) {
        found.refused().put(lines.getFirst().id(), Hurdle.of(no));
        return;
      }
      lines.forEach(line -> judge(person, List.of(line), prices, usable, day, found));
    }
  }

  private static Verdicts.Case asCase(BasketLine line, Price price) {
    return new Verdicts.Case(
        line, price.offer(), price.priced().unitPence(), price.priced().eachPence());
  }
}
