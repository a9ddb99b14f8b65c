package org.supportmarket.stack;

import java.util.List;
import java.util.stream.Stream;

/** The launcher behind the scripts in infra. */
public final class Main {
  private static final List<String> OPTIONS =
      List.of("--detach", "--empty", "--test", "--repair", "--since");

  private Main() {}

  /** The first argument is the verb. */
  public static void main(String[] args) {
    int code;
    try {
      code = run(List.of(args));
    } catch (Trouble trouble) {
      System.err.println(trouble.getMessage());
      code = 1;
    }
    System.exit(code);
  }

  private static int run(List<String> args) {
    String verb = args.isEmpty() ? "" : args.getFirst();
    List<String> words = args.stream().skip(1).filter(arg -> !arg.startsWith("--")).toList();
    List<String> options = args.stream().skip(1).filter(arg -> arg.startsWith("--")).toList();
    options.stream()
        .filter(option -> !OPTIONS.contains(option))
        .findFirst()
        .ifPresent(
            option -> {
              throw new Trouble("There is no option " + option + ".");
            });
    Progress progress = new Progress(System.out);
    return switch (verb) {
      case "run" -> new Run(settings(options), progress).run(options.contains("--detach"));
      case "servers" -> servers(settings(options), progress);
      case "running" -> Stack.attach(settings(options)).isPresent() ? 0 : 1;
      case "stop" -> stop(options, progress);
      case "token" -> {
        need(words, 1, "infra/token USER, such as infra/token holder1");
        progress.line(new Tokens(Settings.fromEnvironment(true)).ofSampleUser(words.get(0)));
        yield 0;
      }
      case "import" -> {
        need(words, 2, "infra/import KIND FILE, where KIND is cqc-directory or cqc-api");
        yield new Import(running(), progress).run(words.get(0), words.get(1));
      }
      case "check" -> {
        need(words, 1, "infra/check WHAT, where WHAT is index or invariants");
        yield switch (words.getFirst()) {
          case "index" -> new CheckIndex(running(), progress).run(options.contains("--repair"));
          case "invariants" ->
              new CheckInvariants(running(), progress).run(options.contains("--since"));
          default ->
              throw new Trouble(
                  "There is no check of \"%s\"; there are index and invariants."
                      .formatted(words.getFirst()));
        };
      }
      case "publish" -> {
        need(words, 0, "infra/publish");
        yield new Publish(running(), progress).run();
      }
      default -> throw new Trouble("Unknown verb \"" + verb + "\".");
    };
  }

  private static void need(List<String> words, int count, String usage) {
    if (words.size() != count) {
      throw new Trouble("Use it as " + usage + ".");
    }
  }

  private static Settings settings(List<String> options) {
    return options.contains("--test")
        ? Settings.forTests()
        : Settings.fromEnvironment(!options.contains("--empty"));
  }

  /** Of the two stacks that can have been started here, the one that runs. */
  private static Settings running() {
    return Stream.of(true, false)
        .map(Settings::fromEnvironment)
        .filter(settings -> !new State(settings.stateFile()).alive().isEmpty())
        .findFirst()
        .orElseGet(() -> Settings.fromEnvironment(true));
  }

  private static int servers(Settings settings, Progress progress) {
    Stack stack = Stack.of(settings, progress);
    Thread stop = new Thread(stack::stop);
    Runtime.getRuntime().addShutdownHook(stop);
    try (StartLock _ = StartLock.of(settings)) {
      stack.startServers();
    }
    Runtime.getRuntime().removeShutdownHook(stop);
    return 0;
  }

  private static int stop(List<String> options, Progress progress) {
    List<Settings> all =
        options.contains("--test")
            ? List.of(Settings.forTests())
            : List.of(Settings.fromEnvironment(true), Settings.fromEnvironment(false));
    boolean any = false;
    for (Settings settings : all) {
      Stack stack = Stack.of(settings, progress);
      if (stack.runsAnything()) {
        any = true;
        stack.stop();
      }
    }
    progress.line(any ? "Stopped." : "Nothing was running.");
    return 0;
  }
}
