package org.supportmarket.web.worry;

import java.util.UUID;
import org.supportmarket.web.client.WorriesApi.NewWorry;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Typed;

/** What somebody writes to the safeguarding desk, as it was sent. */
record WorriedForm(String key, String words, String about, String reach, String ring) {
  private static final int MOST_WORDS = 4000;
  private static final int MOST_BESIDE = 300;

  static WorriedForm empty() {
    return new WorriedForm(UUID.randomUUID().toString(), "", "", "", "");
  }

  static WorriedForm of(Typed typed) {
    return new WorriedForm(
        key(typed.one("key")),
        typed.one("words"),
        typed.one("about"),
        typed.one("reach"),
        typed.one("ring"));
  }

  Problems problems() {
    Problems problems = Problems.none();
    if (words.isEmpty()) {
      problems.add("words", "Write what worried you. A few words are enough");
    }
    limit(problems, "words", words, MOST_WORDS);
    limit(problems, "about", about, MOST_BESIDE);
    limit(problems, "reach", reach, MOST_BESIDE);
    limit(problems, "ring", ring, MOST_BESIDE);
    return problems;
  }

  NewWorry toSend(String council) {
    return new NewWorry(UUID.fromString(key), council, words, about, reach, ring);
  }

  private static void limit(Problems problems, String field, String text, int most) {
    int letters = text.replace("\r\n", "\n").codePointCount(0, text.replace("\r\n", "\n").length());
    if (letters > most) {
      problems.add(
          field,
          "Write fewer words here: at most %,d letters. You wrote %,d.".formatted(most, letters));
    }
  }

  /** A form without a proper key is taken as a new one. */
  private static String key(String sent) {
    return sent.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? sent
        : UUID.randomUUID().toString();
  }
}
