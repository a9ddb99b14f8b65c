package org.supportmarket.web.basket;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.layout.Problems;

/** From one page of the basket to the next. */
final class Steps {
  private static final Set<String> LIMITS =
      Set.of("over_order_limit", "over_month_limit", "provider_conflict", "not_held_by_you");

  private Steps() {}

  static Response to(String path) {
    return Response.seeOther(URI.create(path)).build();
  }

  /** What ordering says no to, beside the field it is about; who may not be here sees that page. */
  static Problems problems(Refusal no) {
    if (shutOut(no)) {
      throw no;
    }
    String sentence =
        no.sentence() == null ? "This could not be done just now. Try again." : no.sentence();
    return switch (no.code()) {
      case "invalid_quantity", "below_minimum", "total_too_large" ->
          Problems.of("quantity", sentence);
      case "invalid_minutes" -> Problems.of("minutes", sentence);
      case "invalid_start" -> Problems.of("starts", sentence);
      case "invalid_repeat" -> Problems.of("times", sentence);
      case "invalid_pence" -> Problems.of("sum", sentence);
      case "invalid_day" -> Problems.of("paid-on", sentence);
      case "budget_unknown", "budget_not_usable", "invalid_pots" -> Problems.of("pot", sentence);
      default -> Problems.of(sentence);
    };
  }

  /** Who may not be here at all sees that page; what a supporter may not do stands on this one. */
  static boolean shutOut(Refusal no) {
    return no.status() == 401
        || no.is("person_unknown")
        || no.status() == 403 && !LIMITS.contains(no.code());
  }

  /** What was just done, told once; null for none or a word we do not know. */
  static String told(String done) {
    return switch (done == null ? "" : done) {
      case "in" -> "It is in your basket. Nothing is bought yet.";
      case "changed" -> "Your change is saved.";
      case "out" -> "It is out of your basket.";
      case "yes" -> "You said yes to how it is now. Nothing is bought yet.";
      case "asked" -> "We have asked your care manager. You see the answer here.";
      case "gone" -> "That is no longer in your basket.";
      case "told" -> "Thank you. We have taken it off what is left.";
      case "paid" -> "Thank you. We have noted that it is paid.";
      case "back" -> "It is taken back. The money is in your budget again.";
      default -> null;
    };
  }
}
