package org.supportmarket.web.listing;

import java.util.List;
import org.supportmarket.web.client.ListingDraft;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Question;
import org.supportmarket.web.layout.QuestionGroup;
import org.supportmarket.web.layout.Typed;

/** Where people can have it: places by name, or so far around where it is given from. */
record CoverageAsk() implements Ask {
  private static final String RADIUS = "coverage_radius_km";

  @Override
  public String field() {
    return "coverage";
  }

  @Override
  public String label() {
    return "Where people can have it";
  }

  @Override
  public List<QuestionGroup> show(Typed typed, Terms terms) {
    return List.of(
        QuestionGroup.of(
            Question.area(
                field(),
                "Which districts do you go to?",
                "One on each line. Leave it empty if people come to you.",
                typed.one(field())),
            Question.number(
                RADIUS,
                "Or how far do you go, in kilometres?",
                "Around your postcode; a mile is about 1.6 kilometres",
                typed.one(RADIUS))));
  }

  @Override
  public void fill(ListingDraft draft, Typed typed) {
    typed.put(field(), String.join("\n", draft.list("coverage.districts")));
    typed.put(RADIUS, draft.text("coverage.radius_km"));
  }

  @Override
  public void read(Typed typed, ListingDraft draft, Problems problems) {
    draft.set(
        field(),
        ListingDraft.blank()
            .set("districts", LinesAsk.lines(field(), typed, problems))
            .set("radius_km", NumberAsk.whole(RADIUS, typed.one(RADIUS), 1, 100, problems)));
  }

  @Override
  public String answer(ListingDraft draft, Terms terms) {
    String districts = String.join(", ", draft.list("coverage.districts"));
    String radius = draft.text("coverage.radius_km");
    if (radius.isEmpty()) {
      return districts;
    }
    return (districts.isEmpty() ? "" : districts + "; ") + "up to " + radius + " km away";
  }
}
