package org.supportmarket.ordering.gap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.gap.GapFigures.Gap;
import org.supportmarket.ordering.person.PlainWords;
import org.supportmarket.ordering.problem.OrderingProblem;
import org.supportmarket.ordering.trends.Categories;

/** Writes a note about a gap, or takes one away. */
@ApplicationScoped
class ChangeNotes {
  private static final int LONGEST = 1000;
  private static final int MOST = 50;

  private final Area area;
  private final Notes notes;
  private final Audit audit;

  ChangeNotes(Area area, Notes notes, Audit audit) {
    this.area = area;
    this.notes = notes;
    this.audit = audit;
  }

  /** Refuses with invalid_request. */
  @Transactional
  GapsView.Note write(Act act, String council, NoteRequest request) {
    if (request == null || !PlainWords.fit(request.words(), LONGEST)) {
      throw refused("Write your note in `words`, at most %,d letters.".formatted(LONGEST));
    }
    if (request.category() == null || !Categories.slugs().contains(request.category())) {
      throw refused("`category` is one of the kinds of support.");
    }
    if (request.district() == null || !area.districts(council).contains(request.district())) {
      throw refused("`district` is one of the districts of your council.");
    }
    Gap gap = new Gap(request.district(), request.category());
    if (notes.count(council, gap) >= MOST) {
      throw refused("There are %d notes on this. Take one away first.".formatted(MOST));
    }
    GapsView.Note note = new GapsView.Note(UUID.randomUUID(), request.words().strip(), act.when());
    notes.add(note.id(), council, gap, note.words(), act);
    audit.done(act, "gap.note", About.person(null, council, "gap_note", note.id()));
    return note;
  }

  /** Refuses with note_unknown. */
  @Transactional
  void remove(Act act, String council, UUID note) {
    if (!notes.remove(council, note)) {
      throw Refusal.of(OrderingProblem.NOTE_UNKNOWN, "There is no such note of your council.");
    }
    audit.done(act, "gap.note.remove", About.person(null, council, "gap_note", note));
  }

  private static Refusal refused(String what) {
    return Refusal.of(OrderingProblem.INVALID_REQUEST, what);
  }
}
