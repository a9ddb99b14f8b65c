package org.supportmarket.stack;

import java.util.List;

/** The launcher behind the scripts in infra. */
public final class Main {
  private Main() {}

  /** The first argument is the verb. */
  public static void main(String[] args) {
    List<String> options = List.of(args).subList(Math.min(1, args.length), args.length);
    try {
      System.exit(run(args.length == 0 ? "" : args[0], options));
    } catch (Trouble trouble) {
      System.err.println(trouble.getMessage());
      System.exit(1);
    }
  }

  private static int run(String verb, List<String> options) {
    Settings settings =
        options.contains("--test")
            ? Settings.forTests()
            : Settings.fromEnvironment(!options.contains("--empty"));
    Progress progress = new Progress(System.out);
    return switch (verb) {
      case "servers" -> servers(settings, progress);
      case "stop" -> {
        Stack.of(settings, progress).stop();
        yield 0;
      }
      default -> throw new Trouble("Unknown verb: " + verb);
    };
  }

  private static int servers(Settings settings, Progress progress) {
    Stack stack = Stack.of(settings, progress);
    try (StartLock _ = StartLock.of(settings)) {
      stack.startServers();
    } catch (Trouble trouble) {
      stack.stop();
      throw trouble;
    }
    return 0;
  }
}
