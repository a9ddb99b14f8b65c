package org.supportmarket.ordering.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** Plays commands in a world of their own, beside the model, and says what does not agree. */
final class Play {
  private static final int PEOPLE = 3;

  private final Doing doing;
  private final Books books;
  private final ExecutorService rivals;
  private final World world;
  private final List<Command> played = new ArrayList<>();
  private Model model;

  Play(Doing doing, Books books, ExecutorService rivals, World world) {
    this.doing = doing;
    this.books = books;
    this.rivals = rivals;
    this.world = world;
    doing.begin(world, PEOPLE);
    this.model = new Model(PEOPLE, world.day(0));
  }

  Model model() {
    return model;
  }

  /** All commands so far; twins are one. */
  List<Command> played() {
    return List.copyOf(played);
  }

  /** Plays one more; empty if it came out as it must. */
  Optional<String> play(Command command) {
    played.add(command);
    return command instanceof Command.Twins twins ? both(twins) : alone(command);
  }

  /** Compares the books; empty if they agree. */
  Optional<String> compare() {
    return books.difference(world, model);
  }

  private Optional<String> alone(Command command) {
    Told told = doing.tell(world, model, command);
    return model.follow(command, told).map(expected -> "%s, not %s".formatted(told, expected));
  }

  /** Whatever came of two at once must also come of them one after the other, in some order. */
  private Optional<String> both(Command.Twins twins) {
    CyclicBarrier go = new CyclicBarrier(2);
    Future<Told> other = rivals.submit(() -> told(go, twins.other()));
    Told one = told(go, twins.one());
    Told two = await(other);
    if (one.isInProgress() && two.isInProgress()) {
      return Optional.of("each of two was told that the other was being worked on");
    }
    Model forth = new Model(model);
    Optional<String> inOrder =
        follow(forth, twins.one(), one).or(() -> follow(forth, twins.other(), two));
    Model back = new Model(model);
    Optional<String> turned =
        follow(back, twins.other(), two).or(() -> follow(back, twins.one(), one));
    if (inOrder.isPresent() && turned.isPresent()) {
      return Optional.of(
          "%s and %s at once, not %s; or the other way round %s"
              .formatted(one, two, inOrder.get(), turned.get()));
    }
    // Where both answers fit either way, only the books can say which came first.
    boolean unclear = inOrder.isEmpty() && turned.isEmpty();
    boolean turnedIt = unclear ? books.difference(world, forth).isPresent() : inOrder.isPresent();
    model = turnedIt ? back : forth;
    return Optional.empty();
  }

  /** One that found the other at work did nothing. */
  private static Optional<String> follow(Model model, Command command, Told told) {
    return told.isInProgress() || told.isLeftAlone()
        ? Optional.empty()
        : model.follow(command, told);
  }

  private Told told(CyclicBarrier go, Command command) {
    try {
      go.await();
    } catch (InterruptedException | java.util.concurrent.BrokenBarrierException e) {
      throw new IllegalStateException(e);
    }
    return doing.tell(world, model, command);
  }

  private static Told await(Future<Told> told) {
    try {
      return told.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
