package org.supportmarket.web.client;

import java.util.List;

/** The words listings are described with; a term's value is stored, its name is for people. */
public record Vocabulary(
    List<Term> ageGroups,
    List<Term> needs,
    List<Term> languages,
    List<Term> access,
    List<Term> kinds,
    List<Term> units) {

  /** One word of a list. */
  public record Term(String value, String name) {}

  public Vocabulary {
    ageGroups = ageGroups == null ? List.of() : List.copyOf(ageGroups);
    needs = needs == null ? List.of() : List.copyOf(needs);
    languages = languages == null ? List.of() : List.copyOf(languages);
    access = access == null ? List.of() : List.copyOf(access);
    kinds = kinds == null ? List.of() : List.copyOf(kinds);
    units = units == null ? List.of() : List.copyOf(units);
  }
}
