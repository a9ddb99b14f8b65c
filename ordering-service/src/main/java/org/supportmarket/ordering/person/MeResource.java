package org.supportmarket.ordering.person;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.database.Database;
import org.supportmarket.ordering.provider.ProviderLogins;

/** The caller as we know them. */
@Path("/api/v1/me")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
class MeResource {
  private final Caller caller;
  private final ProviderLogins logins;
  private final Database database;
  private final PersonalTexts texts;
  private final ActingFor actingFor;

  MeResource(
      Caller caller,
      ProviderLogins logins,
      Database database,
      PersonalTexts texts,
      ActingFor actingFor) {
    this.caller = caller;
    this.logins = logins;
    this.database = database;
    this.texts = texts;
    this.actingFor = actingFor;
  }

  private record Self(UUID id, String council) {}

  @GET
  @Operation(
      summary = "Who am I here?",
      description =
          "The person this login belongs to, if any, for whom it may act, and what the login may"
              + " do.")
  public MeView me() {
    Optional<Self> self =
        database.one(
            "SELECT p.id, p.council FROM login l JOIN person p ON p.id = l.person_id"
                + " WHERE l.issuer = ? AND l.subject = ?",
            row -> new Self(row.getObject("id", UUID.class), row.getString("council")),
            caller.issuer(),
            caller.subject());
    return new MeView(
        self.map(Self::id).orElse(null),
        self.flatMap(this::nameOf).orElseGet(this::tokenName),
        caller.roles().stream().sorted().toList(),
        caller.council() != null ? caller.council() : self.map(Self::council).orElse(null),
        logins.providerOf(caller).orElse(null),
        actingFor.of(caller));
  }

  private Optional<String> nameOf(Self self) {
    return Optional.ofNullable(
        texts.of(PersonalTexts.Kind.DISPLAY_NAME, List.of(self.id())).get(self.id()));
  }

  private String tokenName() {
    return caller.name() != null ? caller.name() : caller.username();
  }
}
