package org.supportmarket.ordering.basket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.person.PersonRef;
import org.supportmarket.ordering.person.PersonalTexts;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Puts things into a person's basket, changes them and takes them out. Moves no money. */
@ApplicationScoped
public class ChangeBasket {
  /** As many lines as one order can have. */
  static final int MOST_LINES = 25;

  private final Baskets baskets;
  private final CheckLine checkLine;
  private final PersonalTexts texts;
  private final Audit audit;

  ChangeBasket(Baskets baskets, CheckLine checkLine, PersonalTexts texts, Audit audit) {
    this.baskets = baskets;
    this.checkLine = checkLine;
    this.texts = texts;
    this.audit = audit;
  }

  /** Puts something in; the same key puts it in once. */
  @Transactional
  public void putIn(Act act, String key, PersonRef person, LineRequest request) {
    UUID id = idOf(person, key);
    if (find(baskets.lines(person), id).isPresent()) {
      return;
    }
    BasketLine line = checkLine.fresh(act, person, id, request);
    baskets.raise(person);
    if (baskets.lines(person).size() >= MOST_LINES) {
      throw Refusal.of(
          OrderingProblem.BASKET_FULL,
          "Your basket is full: it holds %d things. Buy some of them first, or take some out."
              .formatted(MOST_LINES));
    }
    baskets.insert(person, line, act.when());
    keepWords(act, person, id, request);
    done(act, person, id);
  }

  /** Changes a line, and accepts the version of the offer that the request names. */
  @Transactional
  public void change(Act act, PersonRef person, UUID id, LineRequest request) {
    baskets.raise(person);
    BasketLine before = find(baskets.lines(person), id).orElseThrow(ChangeBasket::unknown);
    baskets.update(checkLine.changed(act, person, before, request));
    keepWords(act, person, id, request);
    done(act, person, id);
  }

  /** Takes a line out. */
  @Transactional
  public void takeOut(Act act, PersonRef person, UUID id) {
    baskets.raise(person);
    find(baskets.lines(person), id).orElseThrow(ChangeBasket::unknown);
    remove(List.of(id));
    done(act, person, id);
  }

  /** Takes everything out. */
  @Transactional
  public void empty(Act act, PersonRef person) {
    baskets.raise(person);
    remove(baskets.lines(person).stream().map(BasketLine::id).toList());
    done(act, person, null);
  }

  private void remove(List<UUID> lines) {
    baskets.remove(lines);
    texts.forget(lines);
  }

  private void keepWords(Act act, PersonRef person, UUID id, LineRequest request) {
    if (request.somethingElse() != null) {
      LineRequest.SomethingElse other = request.somethingElse();
      texts.put(
          person.id(), PersonalTexts.Kind.WANTED_WORDS, id, other.words().strip(), act.when());
      texts.put(
          person.id(), PersonalTexts.Kind.WANTED_PAYEE, id, other.payee().strip(), act.when());
    }
  }

  private void done(Act act, PersonRef person, UUID line) {
    audit.done(act, "basket.change", About.person(person.id(), person.council(), "basket", line));
  }

  private static UUID idOf(PersonRef person, String key) {
    if (key == null || key.isBlank() || key.length() > 200) {
      throw Refusal.of(
          OrderingProblem.IDEMPOTENCY_KEY_REQUIRED,
          "Send an Idempotency-Key of 1 to 200 characters, a new one for each thing put in.");
    }
    return UUID.nameUUIDFromBytes((person.id() + "\n" + key).getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<BasketLine> find(List<BasketLine> lines, UUID id) {
    return lines.stream().filter(line -> line.id().equals(id)).findFirst();
  }

  private static Refusal unknown() {
    return Refusal.of(
        OrderingProblem.BASKET_LINE_UNKNOWN, "This is no longer in the basket. Look at it again.");
  }
}
