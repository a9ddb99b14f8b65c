package org.supportmarket.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Applies infra/realm: gets, then creates or updates, so that it can be repeated on a realm that is
 * in use. What somebody added by hand beside it stays.
 */
final class Realm {
  static final String NAME = "support-market";

  private static final String FILE = "support-market.json";
  private static final String SAMPLE_FILE = "sample.json";

  /** Parts of the file that the settings of a realm do not take. */
  private static final Set<String> BESIDES =
      Set.of("roles", "clientScopes", "clients", "userProfile", "serviceAccountRoles");

  private final Settings settings;
  private final Secrets secrets;
  private final Admin admin;
  private final String realm;
  private final String path;

  Realm(Settings settings, Secrets secrets) {
    this(settings, secrets, NAME);
  }

  /** Under another name, for tests of the realm itself. */
  Realm(Settings settings, Secrets secrets, String name) {
    this.settings = settings;
    this.secrets = secrets;
    this.realm = name;
    this.path = "/realms/" + name;
    admin = new Admin(settings.url(Part.KEYCLOAK), secrets.of("keycloak-admin"));
  }

  /**
   * Applies the files unless exactly these were applied to this data folder before: a fresh
   * Keycloak takes seconds to answer its first administrator.
   */
  boolean applyIfChanged() {
    Path applied = Places.of(settings).data().resolve("realm.applied");
    RealmFile files = new RealmFile(settings, secrets);
    String print = files.print(settings.sample() ? List.of(FILE, SAMPLE_FILE) : List.of(FILE));
    try {
      if (Files.exists(applied) && Files.readString(applied).equals(print)) {
        return false;
      }
      apply();
      Files.writeString(applied, print);
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void apply() {
    RealmFile files = new RealmFile(settings, secrets);
    ObjectNode wanted = files.read(FILE);
    wanted.put("realm", realm);
    applySettings(wanted);
    applyRoles(wanted.path("roles"));
    wanted.path("clientScopes").forEach(this::applyScope);
    applyUserProfile(wanted.path("userProfile"));
    wanted.path("clients").forEach(this::closeIfNew);
    wanted.path("serviceAccountRoles").properties().forEach(this::applyServiceAccountRoles);
    wanted.path("clients").forEach(this::openClient);
    if (settings.sample()) {
      ObjectNode sample = files.read(SAMPLE_FILE);
      sample.path("clients").forEach(this::openClient);
      sample.remove("clients");
      sample.put("ifResourceExists", "SKIP");
      admin.post(path + "/partialImport", sample);
    }
  }

  /** Users besides the sample's, with the sample's password and one role; those there stay. */
  void addUsers(List<String> names, String role) {
    ObjectNode wanted = Admin.JSON.createObjectNode().put("ifResourceExists", "SKIP");
    for (String name : names) {
      ObjectNode user =
          wanted
              .withArray("users")
              .addObject()
              .put("id", RealmFile.id("user:" + name))
              .put("username", name)
              .put("firstName", "Bench")
              .put("lastName", name)
              .put("enabled", true);
      user.putArray("realmRoles").add(role);
      user.putArray("credentials")
          .addObject()
          .put("type", "password")
          .put("value", "sample")
          .put("temporary", false);
    }
    admin.post(path + "/partialImport", wanted);
  }

  private void applySettings(ObjectNode wanted) {
    if (admin.find(path).isEmpty()) {
      admin.post("/realms", Admin.JSON.createObjectNode().put("realm", realm).put("enabled", true));
    }
    admin.put(path, wanted.deepCopy().without(BESIDES));
  }

  private void applyRoles(JsonNode roles) {
    List<String> known = names(admin.get(path + "/roles?max=1000"), "name");
    for (JsonNode role : roles) {
      if (!known.contains(role.path("name").asText())) {
        admin.post(path + "/roles", role);
      }
    }
  }

  private void applyScope(JsonNode scope) {
    Optional<JsonNode> known = named(path + "/client-scopes", "name", scope.path("name").asText());
    if (known.isEmpty()) {
      admin.post(path + "/client-scopes", scope);
      return;
    }
    String id = known.get().path("id").asText();
    String mappers = path + "/client-scopes/" + id + "/protocol-mappers/models";
    Map<String, String> ids = new HashMap<>();
    admin
        .get(mappers)
        .forEach(mapper -> ids.put(mapper.path("name").asText(), mapper.path("id").asText()));
    for (JsonNode mapper : scope.path("protocolMappers")) {
      String old = ids.get(mapper.path("name").asText());
      if (old == null) {
        admin.post(mappers, mapper);
      } else {
        admin.put(mappers + "/" + old, ((ObjectNode) mapper.deepCopy()).put("id", old));
      }
    }
  }

  /** Adds our attributes, and changes those of the same name; the others stay. */
  private void applyUserProfile(JsonNode wanted) {
    ObjectNode profile = (ObjectNode) admin.get(path + "/users/profile");
    List<JsonNode> attributes = new ArrayList<>();
    List<String> ours = names(wanted, "name");
    for (JsonNode attribute : profile.path("attributes")) {
      if (!ours.contains(attribute.path("name").asText())) {
        attributes.add(attribute);
      }
    }
    wanted.forEach(attributes::add);
    profile.putArray("attributes").addAll(attributes);
    admin.put(path + "/users/profile", profile);
  }

  /**
   * A new client stays closed until its service account has its roles: services that start beside
   * us would otherwise get, and keep for minutes, a token without them.
   */
  private void closeIfNew(JsonNode client) {
    if (client(client.path("clientId").asText()).isEmpty()) {
      create(client, false);
    }
  }

  private void openClient(JsonNode client) {
    Optional<JsonNode> known = client(client.path("clientId").asText());
    if (known.isEmpty()) {
      create(client, true);
      return;
    }
    String id = known.get().path("id").asText();
    admin.put(
        path + "/clients/" + id,
        ((ObjectNode) client.deepCopy()).put("id", id).put("enabled", true));
  }

  private void create(JsonNode client, boolean open) {
    admin.post(path + "/clients", ((ObjectNode) client.deepCopy()).put("enabled", open));
  }

  private void applyServiceAccountRoles(Map.Entry<String, JsonNode> wanted) {
    String client = client(wanted.getKey()).orElseThrow().path("id").asText();
    String user =
        admin.get(path + "/clients/" + client + "/service-account-user").path("id").asText();
    String mappings = path + "/users/" + user + "/role-mappings/realm";
    List<String> known = names(admin.get(mappings), "name");
    for (JsonNode role : wanted.getValue()) {
      if (!known.contains(role.asText())) {
        admin.post(
            mappings,
            Admin.JSON.createArrayNode().add(admin.get(path + "/roles/" + role.asText())));
      }
    }
  }

  Optional<JsonNode> client(String clientId) {
    return named(path + "/clients?clientId=" + clientId, "clientId", clientId);
  }

  private Optional<JsonNode> named(String list, String field, String name) {
    for (JsonNode one : admin.get(list)) {
      if (one.path(field).asText().equals(name)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  private static List<String> names(JsonNode list, String field) {
    List<String> names = new ArrayList<>();
    list.forEach(one -> names.add(one.path(field).asText()));
    return names;
  }
}
