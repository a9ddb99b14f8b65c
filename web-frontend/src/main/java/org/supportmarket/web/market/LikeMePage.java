package org.supportmarket.web.market;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.supportmarket.web.client.Alike;
import org.supportmarket.web.client.WhatHelped;
import org.supportmarket.web.layout.Choice;
import org.supportmarket.web.layout.NeedWords;
import org.supportmarket.web.layout.Numbers;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.review.OutcomeWords;

/**
 * What people with one need buy.
 *
 * @param known whether we know which council the visitor belongs to
 * @param to the last day; null while that is still to come
 * @param need in words; null before it is chosen
 * @param bought what many buy, what most buy first
 * @param few the names of what only few buy
 */
@CheckedTemplate(basePath = "market", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LikeMePage(
    List<Choice> needs,
    boolean known,
    String need,
    LocalDate from,
    LocalDate to,
    List<LikeMePage.Bought> bought,
    List<String> few,
    Problems problems)
    implements TemplateInstance {
  private static final int MOST_OUTCOMES = 3;

  /**
   * One kind of support.
   *
   * @param helped what people said it helped them with, with how many said so
   */
  record Bought(String name, long people, String href, List<String> helped) {}

  static LikeMePage question(List<Choice> needs, boolean known) {
    return new LikeMePage(needs, known, null, null, null, List.of(), List.of(), Problems.none());
  }

  /**
   * @param helped by kind of support, what helped most people first
   */
  static LikeMePage of(
      Alike alike, NeedWords need, Map<String, List<WhatHelped>> helped, LocalDate today) {
    return new LikeMePage(
        NeedWords.choices(need.code()),
        true,
        need.words(),
        alike.from(),
        alike.to().isBefore(today) ? alike.to() : null,
        alike.rows().stream()
            .filter(row -> !row.suppressed())
            .map(
                row ->
                    new Bought(
                        row.name(),
                        row.people(),
                        "/search?category=" + row.category(),
                        words(helped.getOrDefault(row.category(), List.of()))))
            .toList(),
        alike.rows().stream().filter(Alike.Row::suppressed).map(Alike.Row::name).toList(),
        Problems.none());
  }

  private static List<String> words(List<WhatHelped> helped) {
    return helped.stream()
        .filter(one -> OutcomeWords.named(one.outcome()).isPresent())
        .limit(MOST_OUTCOMES)
        .map(
            one ->
                "%s: about %s"
                    .formatted(
                        OutcomeWords.named(one.outcome()).orElseThrow().words(),
                        Numbers.things(one.people(), "person", "people")))
        .toList();
  }
}
