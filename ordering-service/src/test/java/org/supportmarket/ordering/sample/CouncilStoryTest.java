package org.supportmarket.ordering.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.supportmarket.ordering.agreement.AgreementRequest;

class CouncilStoryTest {
  private final SampleRun run = SampleFixture.run(1);
  private final List<SamplePerson> people = new SampleCast(run).people(0, run.people());
  private final CouncilStory story = new CouncilStory(run, SampleFixture.shelf());

  @Test
  void itAgreesOneRateOfOldOneToComeAndAMinimumWithThoseWhoSellIt() {
    List<List<PlannedOrder>> orders =
        people.stream().map(person -> HistoryPlan.of(run, SampleFixture.shelf(), person)).toList();
    List<AgreementRequest> agreed =
        story.agreed(people, orders).stream().map(CouncilStory.Agreed::what).toList();
    assertEquals(
        List.of("rate", "guaranteed", "rate"),
        agreed.stream().map(AgreementRequest::kind).toList());
    assertEquals(
        List.of(run.start(), LocalDate.of(2024, 12, 1), LocalDate.of(2026, 12, 1)),
        agreed.stream().map(AgreementRequest::beginsOn).toList());
    for (AgreementRequest one : agreed) {
      assertTrue(
          orders.stream()
              .flatMap(List::stream)
              .anyMatch(o -> o.provider().equals(one.providerId())));
      assertTrue(one.pence() > 0 && Objects.requireNonNullElse(one.weeklyUnits(), 1) > 0);
    }
  }

  @Test
  void mostPeopleOfTheCouncilAnswerAndWhoHasALoginStillCan() {
    for (CouncilStory.Asked asked : story.asked()) {
      List<SamplePerson> answering =
          people.stream().filter(person -> story.answer(asked, person).isPresent()).toList();
      assertTrue(answering.size() > 100, answering.size() + " answer");
      assertTrue(
          answering.stream()
              .allMatch(
                  person ->
                      person.login() == null
                          && person.ref().council().equals(SampleCast.COUNCIL)
                          && person.joined().isBefore(asked.on())));
    }
  }
}
