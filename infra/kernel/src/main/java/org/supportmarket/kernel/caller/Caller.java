package org.supportmarket.kernel.caller;

import java.util.Set;
import java.util.UUID;

/**
 * Who calls, as their access token says. Issuer and subject together name a login; council and
 * provider are null unless the identity's administrators have set them. Injectable in a request; a
 * class and not a record, because a request-scoped bean is reached through a subclass.
 */
public class Caller {
  private final String issuer;
  private final String subject;
  private final String username;
  private final String name;
  private final Set<String> roles;
  private final String council;
  private final UUID provider;

  /** A caller with these claims; the nullable ones are name, council and provider. */
  public Caller(
      String issuer,
      String subject,
      String username,
      String name,
      Set<String> roles,
      String council,
      UUID provider) {
    this.issuer = issuer;
    this.subject = subject;
    this.username = username;
    this.name = name;
    this.roles = Set.copyOf(roles);
    this.council = council;
    this.provider = provider;
  }

  /** The identity server's realm that vouches for them. */
  public String issuer() {
    return issuer;
  }

  /** Their id within the issuer. */
  public String subject() {
    return subject;
  }

  /** What they sign in with. */
  public String username() {
    return username;
  }

  /** What to call them, or null. */
  public String name() {
    return name;
  }

  /** The realm roles of the token. */
  public Set<String> roles() {
    return roles;
  }

  /** The GSS code of the council they work for or live in, or null. */
  public String council() {
    return council;
  }

  /** The provider they work for, or null. */
  public UUID provider() {
    return provider;
  }

  /** Whether the token carries this realm role. */
  public boolean has(String role) {
    return roles().contains(role);
  }
}
