package org.supportmarket.web.council;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.session.Visitor;

/** The council an officer works for. */
@RequestScoped
public class OwnCouncil {
  @Inject Visitor visitor;

  /** Its GSS code, or a refusal in plain words. */
  public String gss() {
    return visitor
        .council()
        .orElseThrow(
            () ->
                new Refusal(
                    404,
                    "no_council",
                    "Your login is not connected to a council yet. Call us and we will connect it.",
                    Map.of()));
  }
}
