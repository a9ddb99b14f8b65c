package org.supportmarket.catalogue.login;

import org.supportmarket.kernel.caller.Caller;

/** A person as this service knows them: what they sign in with, and nothing about them. */
public record Login(String issuer, String subject) {

  /** The caller's. */
  public static Login of(Caller caller) {
    return new Login(caller.issuer(), caller.subject());
  }
}
