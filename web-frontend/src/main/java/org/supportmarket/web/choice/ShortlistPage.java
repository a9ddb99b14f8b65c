package org.supportmarket.web.choice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.supportmarket.web.catalogue.ListingCard;
import org.supportmarket.web.layout.Numbers;

/** What somebody keeps, to compare or to take off. */
@CheckedTemplate(basePath = "choice", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ShortlistPage(String answer, List<ListingCard> cards, String said, boolean signedIn)
    implements TemplateInstance {

  static ShortlistPage of(List<ListingCard> cards, Said said, boolean signedIn) {
    String answer =
        cards.isEmpty()
            ? "Your shortlist is empty"
            : "You have " + Numbers.things(cards.size(), "entry", "entries") + " on your shortlist";
    return new ShortlistPage(answer, cards, said == null ? null : said.sentence(), signedIn);
  }

  /** What was just done, in the address after doing it. */
  enum Said {
    FULL("Your shortlist is full. Take one off before you add another.");

    private final String sentence;

    Said(String sentence) {
      this.sentence = sentence;
    }

    String sentence() {
      return sentence;
    }

    static Said of(String word) {
      return "full".equals(word) ? FULL : null;
    }
  }
}
