package org.supportmarket.ratings.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {
  private static final About ABOUT = new About("Rosie's Home Help", "Two hours of cleaning");

  private final Rules rules = new Rules();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "personal_data | Write to me at jo.smith@example.org please. | jo.smith@example.org",
        "personal_data | Write to jo (at) example.org please. | jo (at) example.org",
        "personal_data | Ring her on 01632 960 001 any time. | 01632 960 001",
        "personal_data | Ring +44 7700 900123 instead. | +44 7700 900123",
        "personal_data | We live near ZQ1 1AA now. | ZQ1 1AA",
        "personal_data | I am at 14 Alder Lane, come round. | 14 Alder Lane",
        "personal_data | The key safe is 4411. | key safe is 4411",
        "staff_name | Thank you Margaret, you are a star. | Margaret",
        "staff_name | The carer Siobhan was lovely. | carer Siobhan",
        "staff_name | A lady called Xiomara came. | called Xiomara",
        "staff_name | Mrs Okonkwo never rang back. | Mrs Okonkwo",
        "staff_name | Even Zebedee, the driver was rude. | Zebedee, the driver",
        "health | They were patient with his dementia. | dementia",
        "health | She is diabetic and needs lunch. | diabetic",
        "health | He has tablets for his heart. | tablets for his",
        "threat | I know where you live. | know where you live",
        "threat | I will find him and tell. | I will find him",
        "threat | That woman stole my purse. | stole",
        "advertising | See www.cheaper-care.example for more. | www.cheaper-care.example",
        "advertising | Use discount code CARE10. | discount code",
        "advertising | We offer the same for less. | We offer",
        "advertising | They asked me to leave five stars. | asked me to leave five stars"
      })
  void aRuleNoticesWhatAPersonShouldLookAt(String kind, String words, String place) {
    List<Finding> found = rules.findings(words, ABOUT);
    assertEquals(List.of(kind), found.stream().map(one -> one.kind().code()).toList());
    Finding one = found.getFirst();
    assertEquals(place, one.words());
    assertEquals(place, words.substring(one.from(), one.to()));
    assertTrue(one.why().endsWith("."), one.why());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kind and on time, every time.",
        "Rosie's team came at 10.30 on Monday and again in May.",
        "My carer Always came. My helper Then left early.",
        "They will do anything, and I hope to stay with them.",
        "It cost £18.50 an hour, 12 hours a week, since 2024.",
        "I would mark them 10 out of 10. A patient, joyful place.",
        "The manager was in the road outside when I rang 3 times.",
        "I rang on 3 March and they came within 20 minutes.",
        "They called Monday and came Tuesday."
      })
  void plainPraiseAndPlainComplaintsAreLeftAlone(String words) {
    assertEquals(List.of(), rules.findings(words, ABOUT));
  }

  @ParameterizedTest
  @MethodSource("sampleSentences")
  void theSamplesOwnSentencesAreLeftAlone(String words) {
    assertEquals(List.of(), rules.findings(words, ABOUT));
  }

  @Test
  void severalPlacesAreToldInTheOrderTheyStand() {
    List<Finding> found =
        rules.findings("Brenda has diabetes, ring her on 07700 900123. So has Kevin.", ABOUT);
    assertEquals(
        List.of("Brenda", "diabetes", "07700 900123", "Kevin"),
        found.stream().map(Finding::words).toList());
  }

  @Test
  void aLongTextOfNothingButHalfMatchesIsReadAtOnce() {
    String hostile = "a.".repeat(400) + "@" + "0 ".repeat(300) + "I will ".repeat(80);
    // Backtracking would take for ever, not longer: any limit that a busy machine keeps will do.
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> rules.findings(hostile, ABOUT));
  }

  static Stream<String> sampleSentences() throws IOException {
    try (InputStream file = RulesTest.class.getResourceAsStream("/sample/words.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.split("\\|", 3)[2].strip())
              .toList()
              .stream();
    }
  }
}
