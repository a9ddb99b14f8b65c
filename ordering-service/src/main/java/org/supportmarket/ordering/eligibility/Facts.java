package org.supportmarket.ordering.eligibility;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * All that a verdict rests on besides what is asked.
 *
 * @param needs of the person's agreed outcomes that were named; "" where an outcome says none
 */
record Facts(int version, RuleBook book, Map<UUID, String> needs, List<Agreed> agreed) {
  Facts {
    needs = needs == null ? Map.of() : Map.copyOf(needs);
    agreed = agreed == null ? List.of() : List.copyOf(agreed);
  }
}
