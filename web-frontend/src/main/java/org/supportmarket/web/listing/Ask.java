package org.supportmarket.web.listing;

import java.util.List;
import org.supportmarket.web.client.ListingDraft;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.QuestionGroup;
import org.supportmarket.web.layout.Typed;

/**
 * One thing the form asks: how it is shown, how what was typed becomes part of the draft, and how
 * the answer reads.
 */
interface Ask {
  /** The catalogue's name of the field; also the name of the first field shown. */
  String field();

  /** What it is called in the list of answers. */
  String label();

  List<QuestionGroup> show(Typed typed, Terms terms);

  /** Writes what the draft says into the fields. */
  void fill(ListingDraft draft, Typed typed);

  /** Takes what was typed into the draft; what cannot be taken becomes a problem. */
  void read(Typed typed, ListingDraft draft, Problems problems);

  /** The answer in words; empty when nothing is said. */
  String answer(ListingDraft draft, Terms terms);
}
