package org.supportmarket.ordering.property;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.budget.OpenBudget;
import org.supportmarket.ordering.budget.ReleaseMoney;
import org.supportmarket.ordering.delivery.AcceptOrder;
import org.supportmarket.ordering.delivery.DeclineOrder;
import org.supportmarket.ordering.delivery.DeliverOrder;
import org.supportmarket.ordering.delivery.GiveRefund;
import org.supportmarket.ordering.delivery.RefundRequest;
import org.supportmarket.ordering.delivery.StartOrder;
import org.supportmarket.ordering.ledger.InsufficientFunds;
import org.supportmarket.ordering.order.CancelOrder;
import org.supportmarket.ordering.order.ConfirmDelivery;
import org.supportmarket.ordering.order.DeliverTimes;
import org.supportmarket.ordering.order.DisputeDelivery;
import org.supportmarket.ordering.order.OrderRequest;
import org.supportmarket.ordering.order.OrderView;
import org.supportmarket.ordering.order.PlaceOrder;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.person.RegisterCouncil;
import org.supportmarket.ordering.person.RegisterPerson;

/** Carries commands out by the service's own, on the real database. */
@ApplicationScoped
class Doing {
  private static final String COUNCIL = "E10900001";
  private static final List<String> ROUTES =
      List.of("direct_payment", "council_managed", "managed_fund", "isf", "brokered_fund");

  /** Always the same, so that a seed means the same months every day. */
  private static final Instant BEGIN = Instant.parse("2026-04-06T10:00:00Z");

  private final Database database;
  private final RegisterCouncil registerCouncil;
  private final RegisterPerson registerPerson;
  private final OpenBudget openBudget;
  private final ReleaseMoney releaseMoney;
  private final PlaceOrder placeOrder;
  private final CancelOrder cancelOrder;
  private final AcceptOrder acceptOrder;
  private final DeclineOrder declineOrder;
  private final DeliverOrder deliverOrder;
  private final StartOrder startOrder;
  private final GiveRefund giveRefund;
  private final ConfirmDelivery confirmDelivery;
  private final DisputeDelivery disputeDelivery;
  private final ObjectMapper json;

  Doing(
      RegisterCouncil registerCouncil,
      RegisterPerson registerPerson,
      OpenBudget openBudget,
      ReleaseMoney releaseMoney,
      PlaceOrder placeOrder,
      CancelOrder cancelOrder,
      AcceptOrder acceptOrder,
      DeclineOrder declineOrder,
      DeliverOrder deliverOrder,
      StartOrder startOrder,
      GiveRefund giveRefund,
      ConfirmDelivery confirmDelivery,
      DisputeDelivery disputeDelivery,
      ObjectMapper json,
      Database database) {
    this.registerCouncil = registerCouncil;
    this.registerPerson = registerPerson;
    this.openBudget = openBudget;
    this.releaseMoney = releaseMoney;
    this.placeOrder = placeOrder;
    this.cancelOrder = cancelOrder;
    this.acceptOrder = acceptOrder;
    this.declineOrder = declineOrder;
    this.deliverOrder = deliverOrder;
    this.startOrder = startOrder;
    this.giveRefund = giveRefund;
    this.confirmDelivery = confirmDelivery;
    this.disputeDelivery = disputeDelivery;
    this.json = json;
    this.database = database;
  }

  /** A world of its own: nobody in it knows anybody of another. */
  World world(String name, int people, Shelf shelf) {
    World world = new World(name, BEGIN, shelf);
    registerCouncil.register(COUNCIL, "Council " + COUNCIL);
    for (int person = 0; person < people; person++) {
      registerPerson.register(world.system(0), world.person(person), "Hazel Holder");
    }
    return world;
  }

  /** Does it on this day of the world and says what came of it. */
  Told tell(World world, Model model, Command command) {
    try {
      return switch (command) {
        case Command.Open open -> opened(world, model.pots.size(), model.today, open);
        case Command.Release release -> released(world, model, release);
        case Command.Order order -> ordered(world, model, order);
        case Command.Take take -> taken(world, model, take);
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
    LocalDate first = world.day(0);
    openBudget.open(
        world.system(today),
        new OpenBudget.Terms(
            world.pot(number),
            world.person(open.person()),
            "social_care",
            ROUTES.get(number % ROUTES.size()),
            "20%02d-%02d".formatted(number / 5, number / 5 + 1),
            first.plusDays(open.from()),
            first.plusDays(open.to()),
            open.pence(),
            open.contingency()));
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

  private Told granted(World world, Model model, Command.Grant grant) {
    revoked(world, grant.person());
    database.update(
        """
        INSERT INTO delegation (id, person_id, kind, issuer, subject, actions, order_limit_pence, month_limit_pence,
                                starts_on, state, granted_by, granted_authority, granted_at)
        VALUES (?, ?, 'supporter', ?, ?, '{see,order}', ?, ?, '2001-01-01', 'active', 'test', 'self', now())
        """,
        world.grant(model.grants),
        world.person(grant.person()).id(),
        world.name(),
        "supporter " + grant.person(),
        (long) grant.orderLimit(),
        (long) grant.monthLimit());
    return Told.done(null);
  }

  private Told revoked(World world, int person) {
    database.update(
        "UPDATE delegation SET state = 'ended' WHERE person_id = ? AND state = 'active'",
        world.person(person).id());
    return Told.done(null);
  }

  private Told ordered(World world, Model model, Command.Order order) {
    Map<String, Object> request = new HashMap<>();
    if (order.budget() >= 0) {
      request.put("budget_id", world.pot(order.budget()));
    }
    request.put("lines", order.lines().stream().map(world::line).toList());
    Act act =
        order.supported()
            ? world.supporter(order.person(), model)
            : world.act("person " + order.person(), "self", model.today);
    return Told.done(
        placeOrder
            .place(
                act,
                String.valueOf(order.key()),
                world.person(order.person()),
                json.convertValue(request, OrderRequest.class))
            .id());
  }

  private Told taken(World world, Model model, Command.Take take) {
    Bought bought = model.orders.get(take.order());
    UUID order = bought.id();
    String key = String.valueOf(take.key());
    int other = take.stranger() ? 1 : 0;
    int number = (bought.person() + other) % model.people;
    PersonRef person = world.person(number);
    int provider = (bought.provider() + other) % Shelf.PROVIDERS;
    UUID seller = Shelf.PROVIDER_IDS.get(provider);
    Act theirs = world.act("provider " + provider, "provider", model.today);
    Act own = world.act("person " + number, "self", model.today);
    OrderView view =
        switch (take.verb()) {
          case ACCEPT -> acceptOrder.accept(theirs, key, seller, order);
          case DECLINE -> declineOrder.decline(theirs, key, seller, order, "Fully booked");
          case START -> startOrder.start(theirs, key, seller, order);
          case DELIVER -> deliverOrder.deliver(theirs, key, seller, order);
          case DELIVER_PART ->
              deliverOrder.deliver(
                  theirs,
                  key,
                  seller,
                  order,
                  new DeliverTimes.Delivered(null, null, (long) take.pence()));
          case REFUND ->
              giveRefund.refund(
                  theirs,
                  key,
                  seller,
                  order,
                  new RefundRequest((long) take.pence(), "We came late", null));
          case CANCEL -> cancelOrder.cancel(own, key, person, order);
          case CONFIRM -> confirmDelivery.confirm(own, key, person, order);
          case DISPUTE -> disputeDelivery.dispute(own, key, person, order, "Nobody came");
        };
    return Told.done(view.id());
  }

  /** The ids of what is in a world follow from its name. */
  record World(String name, Instant begin, Shelf shelf) {
    UUID id(String what) {
      return UUID.nameUUIDFromBytes((name + " " + what).getBytes(StandardCharsets.UTF_8));
    }

    PersonRef person(int number) {
      return new PersonRef(id("person " + number), COUNCIL);
    }

    UUID pot(int number) {
      return id("pot " + number);
    }

    LocalDate day(int day) {
      return system(day).day();
    }

    Act system(int day) {
      return Act.system("property-test", begin.plus(day, ChronoUnit.DAYS));
    }

    UUID grant(int number) {
      return id("grant " + number);
    }

    Act act(String who, String authority, int day) {
      return Act.of(caller(who), authority, begin.plus(day, ChronoUnit.DAYS));
    }

    /** By what they were last granted, even if that is over. */
    Act supporter(int person, Model model) {
      return Act.onBehalf(
          caller("supporter " + person),
          "supporter",
          person(person).id(),
          grant(model.lastGrantOf(person)),
          begin.plus(model.today, ChronoUnit.DAYS));
    }

    private Caller caller(String who) {
      return new Caller(name, who, who, who, Set.of(), null, null);
    }

    Map<String, Object> line(Command.Line line) {
      Map<String, Object> said = new HashMap<>();
      said.put("listing_id", shelf.ids.get(line.listing()));
      said.put("quantity", line.quantity());
      if (line.minutes() != 0) {
        said.put("minutes", line.minutes());
      }
      return said;
    }
  }
}
