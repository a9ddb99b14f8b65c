package org.supportmarket.catalogue.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Lets one change of a login happen at a time, so that its limits can be counted. */
@ApplicationScoped
public class LoginLock {
  private final EntityManager database;

  LoginLock(EntityManager database) {
    this.database = database;
  }

  /** Held to the end of the transaction. */
  public void hold(Login login) {
    database
        .createNativeQuery(
            "SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:issuer || chr(10) || :subject, 150))")
        .setParameter("issuer", login.issuer())
        .setParameter("subject", login.subject())
        .getSingleResult();
  }
}
