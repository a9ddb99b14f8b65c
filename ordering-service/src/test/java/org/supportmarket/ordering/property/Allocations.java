package org.supportmarket.ordering.property;

import static org.supportmarket.ordering.ledger.AccountKind.AVAILABLE;
import static org.supportmarket.ordering.ledger.AccountKind.CONTINGENCY;
import static org.supportmarket.ordering.ledger.AccountKind.UNRELEASED;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** How money comes into the budgets of the model and at their end goes on or back. */
final class Allocations {
  private final List<Pot> pots;
  private final Keys keys;
  private final Set<String> releases = new HashSet<>();

  Allocations(List<Pot> pots, Keys keys) {
    this.pots = pots;
    this.keys = keys;
  }

  Allocations(Allocations other, List<Pot> pots, Keys keys) {
    this(pots, keys);
    releases.addAll(other.releases);
  }

  Optional<String> opened(Command.Open open, Told told) {
    pots.add(new Pot(open));
    return told.isDone() ? Optional.empty() : Optional.of("the budget to be opened");
  }

  Optional<String> released(Command.Release release, Told told) {
    Pot pot = pots.get(release.budget());
    String which = release.budget() + "/" + release.number();
    boolean before = releases.contains(which);
    if (!before && pot.pence(UNRELEASED) < release.pence()) {
      return Keys.expected(Set.of("insufficient_funds"), told);
    }
    if (!told.isDone()) {
      return Optional.of("the release to be done, once and for all");
    }
    if (!before) {
      releases.add(which);
      pot.move(UNRELEASED, AVAILABLE, release.pence());
    }
    return Optional.empty();
  }

  Optional<String> plannedReleased(Command.ReleaseNow release, Told told) {
    Pot pot = pots.get(release.budget());
    Set<String> refusals = new TreeSet<>();
    if (!pot.isPlanned() || release.number() != 1) {
      refusals.add("release_unknown");
    } else if (pot.isPlannedReleased()) {
      refusals.add("release_posted");
    } else if (pot.pence(UNRELEASED) < pot.planned()) {
      refusals.add("insufficient_funds");
    }
    return keys.once("officer " + release.key(), release, refusals, told, pot::releasePlanned);
  }

  Optional<String> drawn(Command.Draw draw, int today, Told told) {
    Pot pot = pots.get(draw.budget());
    Set<String> refusals = new TreeSet<>();
    if (draw.byPerson() && !pot.opened.drawnByPerson()) {
      refusals.add("contingency_not_allowed");
    }
    if (!pot.isOpenOn(today)) {
      refusals.add("budget_not_usable");
    }
    if (draw.pence() > pot.opened.mostAtOnce()) {
      refusals.add("contingency_limit");
    }
    if (draw.pence() > pot.pence(CONTINGENCY)) {
      refusals.add("insufficient_funds");
    }
    String who = draw.byPerson() ? "person " + pot.person : "officer";
    return keys.once(
        who + " " + draw.key(),
        draw,
        refusals,
        told,
        () -> pot.move(CONTINGENCY, AVAILABLE, draw.pence()));
  }

  Optional<String> yearsEnded(int day, Told told) {
    pots.stream()
        .sorted(Comparator.comparingInt(pot -> pot.opened.to()))
        .forEach(
            pot -> {
              Pot next =
                  pots.stream()
                      .filter(other -> other.follows(pot))
                      .min(Comparator.comparingInt(other -> other.opened.from()))
                      .orElse(null);
              if (pot.isToBeSettled(day, next != null)) {
                pot.settle(next);
              }
            });
    return told.isDone() ? Optional.empty() : Optional.of("the job to end well");
  }
}
