package org.supportmarket.ordering.market;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;
import org.supportmarket.ordering.person.PlainWords;
import org.supportmarket.ordering.problem.OrderingProblem;

/** Writes a note about a panel, or takes one away. */
@ApplicationScoped
class ChangePanelNotes {
  private static final int LONGEST = 1000;
  private static final int MOST = 50;

  private final PanelNotes notes;
  private final Audit audit;

  ChangePanelNotes(PanelNotes notes, Audit audit) {
    this.notes = notes;
    this.audit = audit;
  }

  /** Refuses with invalid_request, and with panel_unknown where there are no such figures. */
  @Transactional
  PanelNote write(Act act, String council, String panel, PanelNoteRequest request) {
    if (request == null || !PlainWords.fit(request.words(), LONGEST)) {
      throw refused("Write your note in `words`, at most %,d letters.".formatted(LONGEST));
    }
    String filters = known(panel, request.filters() == null ? Map.of() : request.filters());
    if (notes.of(council, panel).size() >= MOST) {
      throw refused("There are %d notes on this. Take one away first.".formatted(MOST));
    }
    PanelNote note =
        new PanelNote(UUID.randomUUID(), panel, filters, request.words().strip(), act.when());
    notes.add(council, note, act);
    audit.done(act, "panel.note", About.person(null, council, "panel_note", note.id()));
    return note;
  }

  /** Refuses with note_unknown. */
  @Transactional
  void remove(Act act, String council, String panel, UUID note) {
    if (!notes.remove(council, panel, note)) {
      throw Refusal.of(OrderingProblem.NOTE_UNKNOWN, "There is no such note of your council.");
    }
    audit.done(act, "panel.note.remove", About.person(null, council, "panel_note", note));
  }

  /** The filters as they stand in an address, always in the same order. */
  private static String known(String panel, Map<String, String> filters) {
    if (filters.values().stream().anyMatch(value -> !PlainWords.fit(value, LONGEST))) {
      throw refused("`filters` are names with a value each.");
    }
    boolean change = panel.equals(PanelRequest.CHANGE);
    if (!change || !filters.isEmpty()) {
      PanelRequest.of(panel, Map.copyOf(filters), YearMonth.of(2000, 1));
    }
    return new TreeMap<>(filters)
        .entrySet().stream()
            .map(one -> one.getKey() + "=" + one.getValue())
            .collect(Collectors.joining("&"));
  }

  private static Refusal refused(String what) {
    return Refusal.of(OrderingProblem.INVALID_REQUEST, what);
  }
}
