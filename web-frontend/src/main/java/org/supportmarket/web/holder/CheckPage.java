package org.supportmarket.web.holder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.supportmarket.web.layout.Problems;

/**
 * Everything a person should know before they say yes.
 *
 * @param balance null while ordering cannot be asked
 * @param hurdle null when nothing stands in the way
 * @param button what the main button says; null when there is none
 */
@CheckedTemplate(basePath = "holder", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CheckPage(
    Offer offer,
    Cost cost,
    BuyForm form,
    Pot pot,
    Balance balance,
    String key,
    Hurdle hurdle,
    String button,
    Problems problems)
    implements TemplateInstance {

  static CheckPage of(Offer offer, Cost cost, BuyForm form, Pot pot, String key, Hurdle hurdle) {
    return new CheckPage(
        offer,
        cost,
        form,
        pot,
        pot.balance(cost),
        key,
        hurdle,
        hurdle == null ? "Yes, buy this" : hurdle.button(),
        hurdle == null
            ? Problems.none()
            : Problems.of(hurdle.sentence()).add(null, hurdle.whatNow()));
  }
}
