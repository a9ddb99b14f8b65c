package org.supportmarket.web.session;

import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.supportmarket.web.client.Me;
import org.supportmarket.web.client.OrderingApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.client.Unreachable;
import org.supportmarket.web.layout.Guest;

/**
 * Whoever asks for this page. On public pages a broken or outlived session counts as nobody, so
 * that it never stands between a person and what everybody may read.
 */
@RequestScoped
public class Visitor implements Guest {
  private static final Logger LOG = Logger.getLogger(Visitor.class);

  @Inject CurrentIdentityAssociation association;
  @Inject @RestClient OrderingApi ordering;
  @Inject ActingForCookie actingForCookie;

  private SecurityIdentity identity;
  private Me me;

  @Override
  public boolean signedIn() {
    return identity() != null && !identity.isAnonymous();
  }

  @Override
  public boolean has(String role) {
    return signedIn() && identity.hasRole(role);
  }

  @Override
  public String name() {
    return claim("name").orElseGet(() -> signedIn() ? identity.getPrincipal().getName() : "");
  }

  /** The council (GSS code) whose figures this officer may see. */
  public Optional<String> council() {
    return claim("council");
  }

  /** The provider this person works for. */
  public Optional<UUID> provider() {
    return claim("provider").map(UUID::fromString);
  }

  /** Who this is to ordering; asked at most once a page, with the person's own token. */
  public Me me() {
    if (me == null) {
      me = ordering.me();
    }
    return me;
  }

  /**
   * Whose money and orders these pages show: the person's own, or those of the person they act for.
   */
  public Optional<UUID> personId() {
    return actingFor().map(Me.ActingFor::personId).or(() -> Optional.ofNullable(me().personId()));
  }

  /** The person they chose to act for; without a choice the first, for who has no budget here. */
  public Optional<Me.ActingFor> actingFor() {
    Optional<UUID> chosen = actingForCookie.chosen();
    return me().actingFor().stream()
        .filter(person -> chosen.map(person.personId()::equals).orElse(me().personId() == null))
        .findFirst();
  }

  @Override
  public String actingForName() {
    boolean mayAct =
        signedIn()
            && BlockingOperationControl.isBlockingAllowed()
            && (has("supporter") || has("fund-holder") || actingForCookie.chosen().isPresent());
    try {
      return mayAct ? actingFor().map(Me.ActingFor::name).orElse(null) : null;
    } catch (Refusal | Unreachable notKnownNow) {
      return null;
    }
  }

  private Optional<String> claim(String name) {
    return signedIn() && identity.getPrincipal() instanceof JsonWebToken token
        ? token.<String>claim(name)
        : Optional.empty();
  }

  private SecurityIdentity identity() {
    if (identity == null) {
      try {
        // A page for an unknown address is drawn where nothing may wait: it then shows what is
        // known already.
        identity =
            BlockingOperationControl.isBlockingAllowed()
                ? association.getDeferredIdentity().await().indefinitely()
                : association.getDeferredIdentity().subscribeAsCompletionStage().getNow(null);
      } catch (AuthenticationFailedException
          | AuthenticationCompletionException
          | AuthenticationRedirectException e) {
        LOG.debug("A session that no longer holds counts as nobody", e);
      }
    }
    return identity;
  }
}
