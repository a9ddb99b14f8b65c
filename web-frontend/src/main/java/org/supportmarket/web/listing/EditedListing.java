package org.supportmarket.web.listing;

import java.util.UUID;
import org.supportmarket.web.client.ListingDraft;
import org.supportmarket.web.client.ListingWork;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.layout.Problems;

/** A listing as its provider is writing it. */
final class EditedListing {
  private EditedListing() {}

  static String href(UUID id) {
    return "/provider/listings/" + id + "/edit";
  }

  /** What was saved last, to be shown and changed. */
  static ListingDraft draft(ListingWork work) {
    return (work.draft() == null ? work.listing() : work.draft()).writable();
  }

  /**
   * A refusal beside the fields it is about; for fields of another part, and without fields, above
   * the form. Refusals that are about no form are thrown on.
   *
   * @param here the part being shown; null when all are
   */
  static Problems problems(Refusal no, Section here) {
    if (no.status() != 409 && no.status() != 422) {
      throw no;
    }
    Problems problems = Problems.none();
    for (Refusal.Fault fault : no.faults()) {
      Section section = Section.asking(fault.field()).orElse(null);
      String name = fault.field().replaceFirst("[.\\[].*", "");
      if (section != null && section == here) {
        problems.add(name, fault.reason());
      } else {
        problems.add(null, (section == null ? "" : section.title() + " ") + fault.reason());
      }
    }
    if (no.faults().isEmpty()) {
      problems.add(null, no.sentence() == null ? "That did not work. Try again." : no.sentence());
    }
    return problems;
  }
}
