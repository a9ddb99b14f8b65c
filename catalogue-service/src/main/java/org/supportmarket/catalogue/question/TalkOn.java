package org.supportmarket.catalogue.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.supportmarket.catalogue.words.Words;

/** Either side goes on with a conversation, or ends it. */
@ApplicationScoped
public class TalkOn {
  private final QuestionRepository questions;
  private final Sides sides;
  private final TellAnswers tellAnswers;
  private final Clock clock;

  TalkOn(QuestionRepository questions, Sides sides, TellAnswers tellAnswers, Clock clock) {
    this.questions = questions;
    this.sides = sides;
    this.tellAnswers = tellAnswers;
    this.clock = clock;
  }

  /**
   * Adds what the caller writes; the same words twice in a row are written once. The person is told
   * of an answer they wait for, not of every line of it.
   */
  @Transactional
  public void write(UUID id, String typed) {
    Words words = Words.of(typed);
    Question question = questions.lock(id).orElseThrow(Sides::unknown);
    Side author = sides.callersIn(question);
    if (questions.messagesOf(id).getLast().says(author, words)) {
      return;
    }
    Instant now = clock.instant();
    boolean answers = author == Side.PROVIDER && question.waitsForProvider();
    int position = question.take(author, now);
    questions.add(new QuestionMessage(id, position, author, words, now));
    if (answers) {
      tellAnswers.tell(question, now);
    }
  }

  /** Ends it for both. */
  @Transactional
  public void close(UUID id) {
    Question question = questions.lock(id).orElseThrow(Sides::unknown);
    question.close(sides.callersIn(question), clock.instant());
  }
}
