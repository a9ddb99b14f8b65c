package org.supportmarket.catalogue.question;

import jakarta.enterprise.context.ApplicationScoped;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.catalogue.login.Login;
import org.supportmarket.catalogue.provider.OwnProvider;
import org.supportmarket.kernel.caller.Caller;
import org.supportmarket.kernel.problem.Refusal;

/** Which side of a conversation the caller is on; to everybody else it is not there. */
@ApplicationScoped
class Sides {
  private final Caller caller;
  private final OwnProvider ownProvider;

  Sides(Caller caller, OwnProvider ownProvider) {
    this.caller = caller;
    this.ownProvider = ownProvider;
  }

  Side callersIn(Question question) {
    if (question.isOf(Login.of(caller))) {
      return Side.PERSON;
    }
    if (caller.has("provider") && ownProvider.find().filter(question::isAskedOf).isPresent()) {
      return Side.PROVIDER;
    }
    throw unknown();
  }

  static Refusal unknown() {
    return Refusal.of(CatalogueProblem.NOT_FOUND, "You have no conversation with this address.");
  }
}
