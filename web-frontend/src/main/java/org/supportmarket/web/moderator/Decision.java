package org.supportmarket.web.moderator;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Function;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.layout.Problems;

/** A decision with the words that go with it; the words are read by whom it concerns. */
record Decision(String field, String words, int mostLetters) {
  private static final int LONGEST_REASON = 1000;

  /** One that needs no words. */
  static Decision plain() {
    return new Decision(null, "", 0);
  }

  /** One whose reason stands in that field of the form. */
  static Decision because(String field, String typed) {
    return saying(field, typed, LONGEST_REASON);
  }

  static Decision saying(String field, String typed, int mostLetters) {
    return new Decision(field, typed == null ? "" : typed.strip(), mostLetters);
  }

  /**
   * Carries it out and goes on to another page; missing words and a refusal are told on the page it
   * was taken from.
   */
  Response take(Runnable act, String then, Function<Problems, TemplateInstance> page) {
    if (field != null && (words.isEmpty() || words.length() > mostLetters)) {
      Problems problems =
          Problems.of(
              field,
              words.isEmpty()
                  ? "Say why, in a sentence they can use"
                  : "Use at most %,d letters".formatted(mostLetters));
      return Response.status(422).entity(page.apply(problems)).build();
    }
    try {
      act.run();
      return Response.seeOther(URI.create(then)).build();
    } catch (Refusal no) {
      if (no.status() != 409 && no.status() != 422) {
        throw no;
      }
      String sentence = no.sentence() == null ? "That did not work. Look again." : no.sentence();
      return Response.status(no.status()).entity(page.apply(Problems.of(sentence))).build();
    }
  }
}
