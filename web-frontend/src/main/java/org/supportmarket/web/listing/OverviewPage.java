package org.supportmarket.web.listing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import org.supportmarket.web.client.ListingDraft;
import org.supportmarket.web.client.ListingWork;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Words;

/**
 * All that is written about one thing on offer, part by part, and the button that sends it to be
 * checked.
 */
@CheckedTemplate(basePath = "listing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OverviewPage(
    UUID id,
    String name,
    State state,
    String reason,
    List<Part> parts,
    String done,
    Problems problems)
    implements TemplateInstance {

  /** Where it stands between the provider and the moderators. */
  enum State {
    NEW("It is not sent yet. Nobody but you can see it."),
    WAITING("We are checking it. Most answers come within two working days."),
    REFUSED("We could not put it on offer as it is. Change it and send it again."),
    PUBLISHED("People see it as it stands here."),
    CHANGED("People see it as it was before. Send your changes, and we check them."),
    SUSPENDED("Nobody can order it now."),
    WITHDRAWN("It is no longer offered.");

    private final String words;

    State(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    /** Whether there is something to send. */
    public boolean sendable() {
      return this == NEW || this == CHANGED || this == REFUSED;
    }

    public String look() {
      return switch (this) {
        case PUBLISHED -> "good";
        case REFUSED, SUSPENDED -> "warning";
        default -> "info";
      };
    }
  }

  /** One part with its answers. */
  record Part(String title, String href, List<Answer> answers) {}

  /** One thing asked and what was said; {@code words} is empty where nothing was. */
  record Answer(String label, String words) {}

  static OverviewPage of(UUID id, ListingWork work, Terms terms, String done, Problems problems) {
    ListingDraft draft = EditedListing.draft(work);
    State state = state(work);
    String why = state == State.SUSPENDED ? work.listing().text("suspended_reason") : work.reason();
    return new OverviewPage(
        id,
        draft.text("name"),
        state,
        why == null || why.isEmpty() ? null : why,
        Section.ALL.stream().map(s -> part(s, id, draft, terms)).toList(),
        done,
        problems);
  }

  private static Part part(Section section, UUID id, ListingDraft draft, Terms terms) {
    return new Part(
        section.title(),
        EditedListing.href(id) + "/" + section.slug(),
        section.asks().stream()
            .map(ask -> new Answer(ask.label(), Words.sentence(ask.answer(draft, terms))))
            .toList());
  }

  private static State state(ListingWork work) {
    String status = work.listing() == null ? "draft" : work.listing().text("status");
    if (status.equals("withdrawn")) {
      return State.WITHDRAWN;
    }
    return switch (work.changeState() == null ? "none" : work.changeState()) {
      case "submitted" -> State.WAITING;
      case "refused" -> State.REFUSED;
      case "draft" -> status.equals("draft") ? State.NEW : State.CHANGED;
      default -> {
        if (status.equals("suspended")) {
          yield State.SUSPENDED;
        }
        yield status.equals("published") ? State.PUBLISHED : State.NEW;
      }
    };
  }
}
