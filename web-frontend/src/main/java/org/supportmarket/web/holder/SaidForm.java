package org.supportmarket.web.holder;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.supportmarket.web.client.Aspects;
import org.supportmarket.web.client.MyReviewsApi;
import org.supportmarket.web.client.OwnReview;
import org.supportmarket.web.client.ReviewDraft;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.review.AspectWords;
import org.supportmarket.web.review.OutcomeWords;

/** What somebody says about what they bought, by field, as they sent it. */
record SaidForm(Map<String, String> values) {
  static final String STARS = "stars";
  static final String OUTCOME = "outcome";
  static final String WORDS = "words";
  static final String HELPED = "helped";
  static final String FAMILY = "family";
  static final String THEIRS = "theirs";
  static final SaidForm EMPTY = new SaidForm(Map.of());

  private static final int MOST_LETTERS = 2000;
  private static final String SUPPORTER = "supporter";

  /** Fields we do not know are left out. */
  static SaidForm sent(MultivaluedMap<String, String> form) {
    Map<String, String> values = new HashMap<>();
    fields()
        .filter(name -> form.getFirst(name) != null)
        .forEach(name -> values.put(name, form.getFirst(name).strip().replace("\r\n", "\n")));
    return new SaidForm(values);
  }

  static SaidForm of(ReviewDraft draft) {
    Map<String, String> values = new HashMap<>();
    put(values, STARS, draft.stars());
    put(values, OUTCOME, draft.outcome());
    put(values, WORDS, draft.words());
    put(values, HELPED, SUPPORTER.equals(draft.writtenBy()) ? "yes" : null);
    put(values, FAMILY, draft.family() ? "yes" : null);
    List<Integer> aspects = draft.aspects().inOrder();
    for (AspectWords aspect : AspectWords.values()) {
      put(values, aspect.code(), aspects.get(aspect.ordinal()));
    }
    return new SaidForm(values);
  }

  static SaidForm of(OwnReview said) {
    return of(
        new ReviewDraft(
            said.stars(), said.words(), said.aspects(), said.outcome(), said.writtenBy(), false));
  }

  /** The same with what was answered to one question. */
  SaidForm with(SaidForm answer, List<String> asked) {
    Map<String, String> all = new HashMap<>(values);
    asked.forEach(name -> put(all, name, answer.values.get(name)));
    return new SaidForm(all);
  }

  /** What was sent for this field; empty if nothing. */
  String at(String name) {
    return values.getOrDefault(name, "");
  }

  boolean chosen(String name, Object value) {
    return at(name).equals(String.valueOf(value));
  }

  /** What keeps it from being sent. */
  Problems problems() {
    Problems problems = Problems.none();
    if (number(STARS) == null) {
      problems.add(STARS, "Choose how it was");
    }
    return tooLong(problems);
  }

  /** The same, where somebody else's words have to be theirs. */
  Problems problems(Whose whose) {
    Problems problems = problems();
    return whose.own() || !at(THEIRS).isEmpty()
        ? problems
        : problems.add(
            THEIRS,
            "Say that these are their words. If they are yours, please do not send them as theirs");
  }

  /** What keeps it from being kept for later. */
  Problems problemsOfADraft() {
    return tooLong(Problems.none());
  }

  MyReviewsApi.NewReview asReview(UUID orderLine) {
    ReviewDraft draft = asDraft();
    return new MyReviewsApi.NewReview(
        orderLine,
        draft.stars(),
        draft.words(),
        draft.aspects(),
        draft.outcome(),
        draft.writtenBy(),
        draft.family());
  }

  /** Only what means something. */
  ReviewDraft asDraft() {
    return new ReviewDraft(
        number(STARS),
        at(WORDS),
        Aspects.of(Stream.of(AspectWords.values()).map(aspect -> number(aspect.code())).toList()),
        OutcomeWords.named(at(OUTCOME)).map(OutcomeWords::code).orElse(null),
        at(HELPED).isEmpty() ? "self" : SUPPORTER,
        !at(FAMILY).isEmpty());
  }

  /** 1 to 5, or null. */
  Integer number(String name) {
    return at(name).matches("[1-5]") ? Integer.valueOf(at(name)) : null;
  }

  private Problems tooLong(Problems problems) {
    int length = at(WORDS).codePointCount(0, at(WORDS).length());
    return length > MOST_LETTERS
        ? problems.add(
            WORDS, "Write fewer words: at most 2,000 letters. You wrote %,d.".formatted(length))
        : problems;
  }

  private static Stream<String> fields() {
    return Stream.concat(
        Stream.of(STARS, OUTCOME, WORDS, HELPED, FAMILY, THEIRS),
        Stream.of(AspectWords.values()).map(AspectWords::code));
  }

  private static void put(Map<String, String> values, String name, Object value) {
    if (value == null) {
      values.remove(name);
    } else {
      values.put(name, value.toString());
    }
  }
}
