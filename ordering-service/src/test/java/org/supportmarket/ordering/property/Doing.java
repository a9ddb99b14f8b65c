package org.supportmarket.ordering.property;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.budget.BudgetRules;
import org.supportmarket.ordering.budget.ContributionWay;
import org.supportmarket.ordering.budget.DrawContingency;
import org.supportmarket.ordering.budget.EndYears;
import org.supportmarket.ordering.budget.OpenBudget;
import org.supportmarket.ordering.budget.ReleaseEvery;
import org.supportmarket.ordering.budget.ReleaseMoney;
import org.supportmarket.ordering.budget.ReleaseNow;
import org.supportmarket.ordering.budget.ReleaseTiming;
import org.supportmarket.ordering.budget.Schedule;
import org.supportmarket.ordering.ledger.InsufficientFunds;
import org.supportmarket.ordering.person.RegisterCouncil;
import org.supportmarket.ordering.person.RegisterPerson;

/** Carries commands out by the service's own, on the real database. */
@ApplicationScoped
class Doing {
  /** How far ahead the job holds money for what is planned. */
  static final int HELD_AHEAD_DAYS = 28;

  private static final List<String> ROUTES = List.of("direct_payment", "council_managed", "isf");

  private final Database database;
  private final RegisterCouncil registerCouncil;
  private final RegisterPerson registerPerson;
  private final OpenBudget openBudget;
  private final ReleaseMoney releaseMoney;
  private final ReleaseNow releaseNow;
  private final DrawContingency drawContingency;
  private final EndYears endYears;
  private final DoingOrders orders;

  Doing(
      Database database,
      RegisterCouncil registerCouncil,
      RegisterPerson registerPerson,
      OpenBudget openBudget,
      ReleaseMoney releaseMoney,
      ReleaseNow releaseNow,
      DrawContingency drawContingency,
      EndYears endYears,
      DoingOrders orders) {
    this.database = database;
    this.registerCouncil = registerCouncil;
    this.registerPerson = registerPerson;
    this.openBudget = openBudget;
    this.releaseMoney = releaseMoney;
    this.releaseNow = releaseNow;
    this.drawContingency = drawContingency;
    this.endYears = endYears;
    this.orders = orders;
  }

  /** The people of a new world, who have nothing yet. */
  void begin(World world, int people) {
    registerCouncil.register(World.COUNCIL, "Council " + World.COUNCIL);
    for (int person = 0; person < people; person++) {
      registerPerson.register(world.system(0), world.person(person), "Hazel Holder");
    }
  }

  /** Does it on this day of the world and says what came of it. */
  Told tell(World world, Model model, Command command) {
    try {
      return switch (command) {
        case Command.Open open -> opened(world, model.pots.size(), model.today, open);
        case Command.Release release -> released(world, model, release);
        case Command.ReleaseNow release -> releasedNow(world, model, release);
        case Command.Draw draw -> drawn(world, model, draw);
        case Command.EndYears end -> yearsEnded(world.system(end.day()));
        case Command.Order order -> orders.order(world, model, order);
        case Command.Take take -> orders.take(world, model, take);
        case Command.Grant grant -> granted(world, model, grant);
        case Command.Revoke revoke -> revoked(world, revoke.person());
        case Command.MoveClock move -> Told.done(null);
        case Command.Twins twins -> throw new IllegalArgumentException("Do each: " + twins);
      };
    } catch (Refusal refused) {
      return Told.refused(refused.code());
    } catch (InsufficientFunds refused) {
      return Told.refused("insufficient_funds");
    } catch (RuntimeException fault) {
      return Told.refused("a fault: " + fault + " because of " + fault.getCause());
    }
  }

  private Told opened(World world, int number, int today, Command.Open open) {
    openBudget.open(
        world.system(today),
        new OpenBudget.Terms(
            world.pot(number),
            world.person(open.person()),
            open.money() == Command.Money.OWN ? "own_money" : "social_care",
            ROUTES.get(open.route()),
            "20%02d-%02d".formatted(number, number + 1),
            world.day(open.from()),
            world.day(open.to()),
            open.pence(),
            open.contingency(),
            open.money() == Command.Money.PLANNED
                ? new Schedule(ReleaseEvery.YEARLY, ReleaseTiming.IN_ADVANCE)
                : null,
            new BudgetRules(
                ContributionWay.NONE,
                0,
                open.money() == Command.Money.PLANNED ? 25 : 0,
                "release",
                open.drawnByPerson() ? Set.of("self", "care-manager") : Set.of("care-manager"),
                open.mostAtOnce())));
    return Told.done(null);
  }

  private Told released(World world, Model model, Command.Release release) {
    releaseMoney.release(
        world.system(model.today),
        world.id("release " + release.budget() + " " + release.number()),
        world.person(model.pots.get(release.budget()).person),
        world.pot(release.budget()),
        release.pence());
    return Told.done(null);
  }

  private Told releasedNow(World world, Model model, Command.ReleaseNow release) {
    return Told.done(
        releaseNow
            .release(
                world.act("officer", "care-manager", model.today),
                String.valueOf(release.key()),
                world.person(model.pots.get(release.budget()).person),
                world.pot(release.budget()),
                release.number())
            .eventId());
  }

  private Told drawn(World world, Model model, Command.Draw draw) {
    int person = model.pots.get(draw.budget()).person;
    Act act =
        draw.byPerson()
            ? world.act("person " + person, "self", model.today)
            : world.act("officer", "care-manager", model.today);
    return Told.done(
        drawContingency
            .draw(
                act,
                String.valueOf(draw.key()),
                world.person(person),
                world.pot(draw.budget()),
                draw.pence(),
                "A week of more help")
            .eventId());
  }

  private Told yearsEnded(Act act) {
    endYears.run(act);
    return Told.done(null);
  }

  private Told granted(World world, Model model, Command.Grant grant) {
    revoked(world, grant.person());
    database.update(
        """
        INSERT INTO delegation (id, person_id, kind, issuer, subject, actions, order_limit_pence, month_limit_pence,
                                starts_on, ends_on, state, granted_by, granted_authority, granted_at)
        VALUES (?, ?, 'supporter', ?, ?, '{see,order}', ?, ?, '2001-01-01', ?, 'active', 'test', 'self', now())
        """,
        world.grant(model.delegates.grants()),
        world.person(grant.person()).id(),
        world.name(),
        "supporter " + grant.person(),
        (long) grant.orderLimit(),
        (long) grant.monthLimit(),
        world.day(grant.until()));
    return Told.done(null);
  }

  private Told revoked(World world, int person) {
    database.update(
        "UPDATE delegation SET state = 'ended' WHERE person_id = ? AND state = 'active'",
        world.person(person).id());
    return Told.done(null);
  }
}
