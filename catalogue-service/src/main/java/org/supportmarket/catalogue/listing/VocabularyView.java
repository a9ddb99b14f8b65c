package org.supportmarket.catalogue.listing;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.supportmarket.catalogue.taxonomy.Term;
import org.supportmarket.catalogue.taxonomy.Vocabulary;

/** Every word a listing may be described with. */
@Schema(name = "Vocabulary")
record VocabularyView(
    List<Term> ageGroups,
    List<Term> needs,
    List<Term> languages,
    List<Term> access,
    List<Term> kinds,
    List<Term> units) {

  static VocabularyView of(Vocabulary vocabulary) {
    return new VocabularyView(
        vocabulary.of(Vocabulary.AGE_GROUP),
        vocabulary.of(Vocabulary.NEED),
        vocabulary.of(Vocabulary.LANGUAGE),
        vocabulary.of(Vocabulary.ACCESS),
        Stream.of(ListingKind.values()).map(kind -> new Term(kind.word(), kind.inWords())).toList(),
        Stream.of(PriceUnit.values()).map(unit -> new Term(unit.word(), unit.word())).toList());
  }
}
