package org.supportmarket.stack;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * As whom the servers run. PostgreSQL and Elasticsearch refuse root. In a user namespace that maps
 * root to nobody they see an ordinary user who owns root's files, so the data may lie in root's own
 * private folder. Where namespaces are forbidden they run as the user nobody, with their files
 * under /var/tmp.
 */
enum Identity {
  MYSELF,
  NAMESPACE,
  NOBODY;

  private static final Identity HERE = detect();

  static Identity here() {
    return HERE;
  }

  private static Identity detect() {
    if (Settings.userId() != 0) {
      return MYSELF;
    }
    if (Shell.succeeds("unshare", "-U", "--map-user=65534", "--map-group=65534", "true")) {
      return NAMESPACE;
    }
    if (Shell.succeeds("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", "true")) {
      return NOBODY;
    }
    throw new Trouble(
        "PostgreSQL and Elasticsearch refuse to run as root, and this machine lets root neither make"
            + " a user namespace nor become another user; run as an ordinary user instead.");
  }

  /** The command, in a session of its own so that Ctrl-C reaches only the launcher. */
  List<String> wrap(List<String> command) {
    List<String> whole = new ArrayList<>(List.of("setsid"));
    switch (this) {
      case MYSELF -> {}
      case NAMESPACE ->
          whole.addAll(List.of("unshare", "-U", "--map-user=65534", "--map-group=65534", "--"));
      case NOBODY ->
          whole.addAll(
              List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", "--"));
    }
    whole.addAll(command);
    return whole;
  }

  /** Where the servers' own files lie, given where the stack would have them. */
  Path reachable(Path folder) {
    if (this != NOBODY) {
      return folder;
    }
    UUID name = UUID.nameUUIDFromBytes(folder.toString().getBytes(StandardCharsets.UTF_8));
    Path instead = Path.of("/var/tmp/support-market-" + name);
    // Anybody may make folders there, and this one will hold the databases.
    if (Files.exists(instead) && Settings.ownerOf(instead) != 0) {
      throw new Trouble("The folder " + instead + " is somebody else's; delete it and try again.");
    }
    return instead;
  }

  /** Hands files to the user the servers run as. */
  void own(Path folder) {
    if (this == NOBODY && !Shell.succeeds("chown", "-R", "nobody:nogroup", folder.toString())) {
      throw new Trouble("The folder " + folder + " cannot be given to the user nobody.");
    }
  }
}
