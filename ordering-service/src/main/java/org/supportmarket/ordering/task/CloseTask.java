package org.supportmarket.ordering.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.person.PersonalTexts;
import org.supportmarket.ordering.person.PlainWords;
import org.supportmarket.ordering.problem.OrderingProblem;

/** An officer has seen to it, and says how. */
@ApplicationScoped
class CloseTask {
  private static final int LONGEST = 1000;

  private final CouncilTasks tasks;
  private final PersonalTexts texts;
  private final Audit audit;

  CloseTask(CouncilTasks tasks, PersonalTexts texts, Audit audit) {
    this.tasks = tasks;
    this.texts = texts;
    this.audit = audit;
  }

  /** Refuses with invalid_request (no words), task_unknown or task_closed. */
  @Transactional
  TaskView close(Act act, String council, UUID task, String words) {
    if (!PlainWords.fit(words, LONGEST)) {
      throw Refusal.of(
          OrderingProblem.INVALID_REQUEST,
          "Say what was done, in at most %,d characters.".formatted(LONGEST));
    }
    TaskView found = tasks.find(council, task).orElseThrow(CloseTask::unknown);
    if (!tasks.close(council, task, act.actor(), act.when())) {
      throw Refusal.of(
          OrderingProblem.TASK_CLOSED, "Somebody was faster, or its cause has gone by itself.");
    }
    texts.put(found.personId(), PersonalTexts.Kind.TASK_OUTCOME, task, words.strip(), act.when());
    audit.done(act, "task.close", found.about(council));
    return tasks.find(council, task).orElseThrow();
  }

  static Refusal unknown() {
    return Refusal.of(OrderingProblem.TASK_UNKNOWN, "Your council has no such task.");
  }
}
