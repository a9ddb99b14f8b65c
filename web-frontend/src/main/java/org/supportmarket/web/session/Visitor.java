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

/**
 * Whoever asks for this page. On public pages a broken or outlived session counts as nobody, so
 * that it never stands between a person and what everybody may read.
 */
@RequestScoped
public class Visitor {
  private static final Logger LOG = Logger.getLogger(Visitor.class);

  @Inject CurrentIdentityAssociation association;
  @Inject @RestClient OrderingApi ordering;

  private SecurityIdentity identity;
  private Me me;

  public boolean signedIn() {
    return identity() != null && !identity.isAnonymous();
  }

  public boolean has(String role) {
    return signedIn() && identity.hasRole(role);
  }

  /** The name to greet somebody by, empty for nobody. */
  public String name() {
    if (!signedIn()) {
      return "";
    }
    return Optional.ofNullable(identity.<String>getAttribute("name"))
        .or(() -> claim("name"))
        .orElse(identity.getPrincipal().getName());
  }

  /** The council (GSS code) whose figures this officer may see. */
  public Optional<String> council() {
    return Optional.ofNullable(me().council());
  }

  /** The provider this person works for. */
  public Optional<UUID> provider() {
    return Optional.ofNullable(me().provider());
  }

  /** Who this is to ordering; asked once a page, with the person's own token. */
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
    return Optional.ofNullable(me().personId()).or(() -> actingFor().map(Me.ActingFor::personId));
  }

  /** Somebody without a budget of their own acts for the person who asked them to. */
  public Optional<Me.ActingFor> actingFor() {
    return me().personId() == null ? me().actingFor().stream().findFirst() : Optional.empty();
  }

  private Optional<String> claim(String name) {
    return identity.getPrincipal() instanceof JsonWebToken token
        ? Optional.ofNullable(token.getClaim(name))
        : Optional.empty();
  }

  private SecurityIdentity identity() {
    if (identity == null) {
      try {
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
