package org.supportmarket.catalogue.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supportmarket.catalogue.sample.GoldenSet;
import org.supportmarket.catalogue.search.EnglishText.Term;
import org.supportmarket.catalogue.search.Thesaurus.Meaning;

class ThesaurusTest {
  private final EnglishText english = new EnglishText();
  private final Thesaurus thesaurus = new Thesaurus(english);

  @Test
  void everyLineIsUsedByAQuestion() {
    Set<Integer> used = new HashSet<>();
    Stream.of("/search/golden.txt", "/search/thesaurus-questions.txt")
        .flatMap(file -> GoldenSet.read(file).stream())
        .map(golden -> english.terms(golden.words()))
        .forEach(terms -> use(terms, used));
    List<String> unused =
        thesaurus.lines().stream()
            .filter(line -> !used.contains(line.number()))
            .map(line -> line.number() + ": " + line.phrases())
            .toList();
    assertEquals(List.of(), unused);
  }

  private void use(List<Term> terms, Set<Integer> used) {
    thesaurus.spans(terms).forEach(span -> span.meanings().forEach(m -> used.add(m.line())));
    thesaurus.lines().stream()
        .filter(line -> line.kind() == ThesaurusFile.Kind.EMPTY)
        .filter(line -> terms.stream().anyMatch(term -> line.phrases().contains(term.written())))
        .forEach(line -> used.add(line.number()));
  }

  @ParameterizedTest
  @CsvSource({
    "care home, residential-care",
    "care homes, residential-care",
    "care at home, homecare",
    "help me wash and dress, bathing",
    "wash the sheets, fresh-beds",
    "a lift to hospital, hospital-trip"
  })
  void theLongestPhraseCounts(String words, String meaning) {
    assertEquals(meaning, meanings(words).getFirst());
  }

  @Test
  void oneWayMeaningsAreLookedForAndNotPutIntoListings() {
    assertTrue(meanings("carer").contains("homecare"));
    assertFalse(thesaurus.indexed("carer").contains(Thesaurus.concept("homecare")));
    assertTrue(thesaurus.indexed("Domiciliary care").contains(Thesaurus.concept("homecare")));
  }

  @Test
  void nobodyCanTypeAMeaning() {
    assertEquals(List.of(), meanings("=residential-xyz ==homexyz"));
  }

  private List<String> meanings(String words) {
    return thesaurus.spans(english.terms(words)).stream()
        .flatMap(span -> span.meanings().stream())
        .map(Meaning::name)
        .toList();
  }
}
