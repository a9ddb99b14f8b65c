package org.supportmarket.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/**
 * The servers of one stack and, for {@code infra/run}, the services on them. Any number of
 * launchers and tests can be attached to a running stack.
 */
public final class Stack {
  private static final List<Part> SERVERS =
      List.of(Part.POSTGRES, Part.ELASTICSEARCH, Part.KEYCLOAK);

  private final Settings settings;
  private final Secrets secrets;
  private final Places places;
  private final State state;
  private final Launch launch;
  private final Map<Part, Server> servers = new EnumMap<>(Part.class);

  private Stack(Settings settings, Progress progress) {
    this.settings = settings;
    secrets = Secrets.in(settings.secretsFile());
    places = Places.of(settings);
    state = new State(settings.stateFile());
    launch = new Launch(settings, state, progress);
    servers.put(Part.POSTGRES, new Postgres(settings, secrets, places));
    servers.put(Part.ELASTICSEARCH, Elasticsearch.alone(settings, places));
    servers.put(Part.KEYCLOAK, new Keycloak(settings, secrets, places));
  }

  /** The stack of these settings if its servers run. */
  public static Optional<Stack> attach(Settings settings) {
    Stack stack = new Stack(settings, new Progress(System.err));
    boolean whole = SERVERS.stream().allMatch(part -> stack.state.find(part).isPresent());
    return whole && stack.state.read().ready() ? Optional.of(stack) : Optional.empty();
  }

  /** The running stack, or a new one with the servers only, which ends with this JVM. */
  public static Stack attachOrStart(Settings settings, Progress progress) {
    try (StartLock _ = StartLock.of(settings)) {
      Optional<Stack> running = attach(settings);
      if (running.isPresent()) {
        // A role that is new since these servers were started must be there for whoever attaches.
        new Realm(settings, running.get().secrets).applyIfChanged();
        return running.get();
      }
      Stack stack = new Stack(settings, progress);
      Runtime.getRuntime().addShutdownHook(new Thread(stack::stop));
      stack.startServers();
      return stack;
    }
  }

  /**
   * A new stack of some servers only, which ends with this JVM and which nobody else attaches to;
   * what an earlier one has left running is ended first.
   */
  public static Stack startOnly(Settings settings, Progress progress, Set<Part> parts) {
    try (StartLock _ = StartLock.of(settings)) {
      Stack stack = new Stack(settings, progress);
      stack.stopLeftovers();
      Runtime.getRuntime().addShutdownHook(new Thread(stack::stop));
      DataKind.claim(settings);
      Preflight.check(settings, stack.places, parts);
      stack.state.begin(settings.sample());
      Together.run(
          parts.stream()
              .<Runnable>map(part -> () -> stack.launch.server(stack.servers.get(part)))
              .toList());
      if (parts.contains(Part.POSTGRES)) {
        stack.makeDatabases();
      }
      return stack;
    }
  }

  /** A handle for a stack about to be started or stopped. */
  static Stack of(Settings settings, Progress progress) {
    return new Stack(settings, progress);
  }

  void startServers() {
    startWith(List.of());
  }

  /** Starts the servers and, as soon as the databases are there, the services. */
  void startWith(List<Service> services) {
    List<Part> parts = new ArrayList<>(SERVERS);
    services.forEach(service -> parts.add(service.part()));
    parts.removeIf(part -> state.find(part).isPresent());
    DataKind.claim(settings);
    Preflight.check(settings, places, parts);
    state.begin(settings.sample());

    CountDownLatch databases = new CountDownLatch(1);
    List<Runnable> tasks = new ArrayList<>();
    tasks.add(
        () -> {
          launch.server(servers.get(Part.POSTGRES));
          makeDatabases();
          databases.countDown();
        });
    tasks.add(() -> launch.server(servers.get(Part.ELASTICSEARCH)));
    tasks.add(
        () -> {
          Server keycloak = servers.get(Part.KEYCLOAK);
          keycloak.prepare();
          await(databases);
          launch.server(keycloak);
          if (new Realm(settings, secrets).applyIfChanged()) {
            launch.say(Part.KEYCLOAK, "realm applied");
          }
        });
    for (Service service : services) {
      tasks.add(
          () -> {
            await(databases);
            launch.service(service);
          });
    }
    Together.run(tasks);
    state.markReady();
  }

  private void makeDatabases() {
    Databases databases = databases();
    databases.ensureKeycloak();
    for (String service : Databases.SERVICES) {
      databases.ensure(service, service);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw Shell.interrupted(e);
    }
  }

  /** Stops everything this stack started: services first, PostgreSQL last. */
  public void stop() {
    launch.close();
    stopLeftovers();
  }

  /** Ends what a launcher that was killed has left running, so that all start afresh. */
  void stopLeftovers() {
    List<Running> alive = new ArrayList<>(state.alive());
    alive.sort(Comparator.comparing(running -> running.part() == Part.POSTGRES));
    Together.run(
        alive.stream()
            .filter(running -> running.part().isService())
            .<Runnable>map(running -> running::stop)
            .toList());
    Together.run(
        alive.stream()
            .filter(running -> !running.part().isService() && running.part() != Part.POSTGRES)
            .<Runnable>map(running -> running::stop)
            .toList());
    alive.forEach(Running::stop);
    state.clear();
  }

  /** One of our services as it would run on this stack; ports, databases can be changed. */
  public Service service(Part part) {
    return Service.of(part, settings, secrets);
  }

  /** Starts a packaged service as a process and waits until it is ready. */
  public Running start(Service service) {
    return launch.service(service);
  }

  /**
   * Starts Keycloak with our realm on a stack that was started without it, and makes these logins
   * known besides the sample's, with the same password.
   */
  public void startIdentity(List<String> users, String role) {
    start(Part.KEYCLOAK);
    Realm realm = new Realm(settings, secrets);
    realm.applyIfChanged();
    realm.addUsers(users, role);
  }

  /** An access token of a sample user or of one of those logins, good for five minutes. */
  public String token(String username) {
    return new Tokens(settings).ofSampleUser(username);
  }

  /** A client's own access token by its secret, such as {@code operator-cli}'s. */
  public String clientToken(String client) {
    return new Tokens(settings).ofClient(client, secrets);
  }

  /** Starts one server again and waits until it serves. */
  public void start(Part part) {
    launch.server(servers.get(part));
  }

  /** In place of the one Elasticsearch three small nodes with what it has. */
  public void startNodes() {
    stop(Part.ELASTICSEARCH);
    Elasticsearch.NODES.forEach(
        node -> servers.put(node, Elasticsearch.oneOfThree(settings, places, node)));
    Together.run(Elasticsearch.NODES.stream().<Runnable>map(node -> () -> start(node)).toList());
  }

  /** Deletes what a server that does not run has kept. */
  public void forget(Part part) {
    if (runs(part)) {
      throw new Trouble(part.title() + " runs, so what it keeps is not deleted.");
    }
    try {
      Unpack.delete(places.data().resolve(part.title()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stops one part in an orderly way and waits for its end. */
  public void stop(Part part) {
    state.find(part).ifPresent(Running::stop);
  }

  /** Stops one server and starts it again. */
  public void restart(Part part) {
    stop(part);
    start(part);
  }

  /** Ends one part as a crash would. */
  public void kill(Part part) {
    state.find(part).ifPresent(Running::kill);
  }

  /** Lets one part hang: its connections stay open, nothing answers. */
  public void freeze(Part part) {
    state.find(part).ifPresent(Running::freeze);
  }

  /** Lets a frozen part go on. */
  public void thaw(Part part) {
    state.find(part).ifPresent(Running::thaw);
  }

  /** Whether a part runs. */
  public boolean runs(Part part) {
    return state.find(part).isPresent();
  }

  /** The process of a part, if it runs. */
  public Optional<Running> process(Part part) {
    return state.find(part);
  }

  /** Where it lives and its ports. */
  public Settings settings() {
    return settings;
  }

  /** Its passwords. */
  public Secrets secrets() {
    return secrets;
  }

  /** Its databases. */
  public Databases databases() {
    return new Databases(settings, secrets);
  }

  boolean runsAnything() {
    return !state.alive().isEmpty();
  }
}
