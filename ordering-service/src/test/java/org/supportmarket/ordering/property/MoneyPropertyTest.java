package org.supportmarket.ordering.property;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.quarkus.logging.Log;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.supportmarket.ordering.fixture.TheBooks;
import org.supportmarket.testkit.WithStack;

/**
 * Whatever people try, in whatever order, the money is where a simple model says. Half of the
 * worlds are always the same; the others come from a new seed each time, which is printed and can
 * be set by {@code -Dproperty.seed=…}.
 */
@QuarkusTest
@WithStack("ordering")
class MoneyPropertyTest {
  private static final int COMMANDS = 20_000;
  private static final int WORLDS = 40;

  /** Of each world; one in fourteen is two commands at once. */
  private static final int TURNS = 480;

  private static final int THREADS = 2;
  private static final int BATCH = 25;
  private static final int SHOWN = 40;
  private static final AtomicInteger NAMES = new AtomicInteger();

  @Inject Doing doing;
  @Inject Books books;

  private final AtomicInteger done = new AtomicInteger();
  private final AtomicBoolean broken = new AtomicBoolean();
  private Shelf shelf;

  private record Failure(int after, String complaint, List<Command> played) {}

  @Test
  void twentyThousandRandomCommandsLeaveEveryPennyWhereTheModelSays() throws Exception {
    shelf = new Shelf();
    long fresh = Long.getLong("property.seed", ThreadLocalRandom.current().nextInt(1_000_000));
    Log.infof("Seeds: 1 to %d, and %d to %d", WORLDS / 2, fresh, fresh + WORLDS / 2 - 1);
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        ExecutorService rivals = Executors.newFixedThreadPool(THREADS)) {
      List<Future<?>> worlds = new ArrayList<>();
      for (int i = 0; i < WORLDS; i++) {
        int time = i;
        long seed = i < WORLDS / 2 ? 1 + i : fresh + i - WORLDS / 2;
        worlds.add(threads.submit(() -> live(seed, time, rivals)));
      }
      for (Future<?> world : worlds) {
        world.get();
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof AssertionError fault) {
        throw fault;
      }
      throw e;
    }
    assertTrue(done.get() >= COMMANDS, done + " commands");
    TheBooks.hold(); // all of them, not only these worlds'
  }

  /** One world, from its first day to its last, or until another one has shown a fault. */
  private void live(long seed, int time, ExecutorService rivals) {
    Play play = play(time, rivals);
    Chance chance = new Chance(seed);
    Optional<String> complaint = Optional.empty();
    for (int i = 1; i <= TURNS && complaint.isEmpty() && !broken.get(); i++) {
      Command command = chance.next(play.model());
      complaint = play.play(command);
      if (complaint.isEmpty() && i % BATCH == 0) {
        complaint = play.compare();
      }
      done.addAndGet(command instanceof Command.Twins ? 2 : 1);
    }
    if (complaint.isPresent()) {
      broken.set(true);
      fail(told(seed, shortest(play.played(), time, rivals), complaint.get()));
    }
  }

  /** The same again in a new world, looking after each command. */
  private Optional<Failure> shortest(List<Command> played, int time, ExecutorService rivals) {
    Play again = play(time, rivals);
    for (Command command : played) {
      Optional<String> complaint = again.play(command).or(again::compare);
      if (complaint.isPresent()) {
        return Optional.of(new Failure(again.played().size(), complaint.get(), again.played()));
      }
    }
    return Optional.empty();
  }

  private Play play(int time, ExecutorService rivals) {
    String name = "world-" + NAMES.incrementAndGet();
    return new Play(doing, books, rivals, new World(name, time, shelf));
  }

  private static String told(long seed, Optional<Failure> again, String complaint) {
    if (again.isEmpty()) {
      return "Seed %d: %s. Played again it did not happen: a race.".formatted(seed, complaint);
    }
    List<Command> played = again.get().played();
    StringBuilder text = new StringBuilder();
    text.append("Seed %d fails after %d commands: ".formatted(seed, again.get().after()));
    text.append(again.get().complaint()).append("\nThe last of them:\n");
    played
        .subList(Math.max(0, played.size() - SHOWN), played.size())
        .forEach(command -> text.append("  ").append(command).append('\n'));
    return text.toString();
  }
}
