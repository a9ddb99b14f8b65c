package org.supportmarket.web.council;

import java.util.ArrayList;
import java.util.List;
import org.supportmarket.web.client.Rules;
import org.supportmarket.web.layout.Verdict;

/** A rule as it is read, with where it can be changed; the addresses are null outside a draft. */
record RuleRow(
    int number, String code, boolean law, Verdict verdict, String whenWords, String changeHref) {

  static List<RuleRow> of(List<Rules.Rule> rules, boolean changeable) {
    List<RuleRow> rows = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      Rules.Rule rule = rules.get(i);
      rows.add(
          new RuleRow(
              i + 1,
              rule.code(),
              rule.law(),
              Verdict.of(rule.verdict(), rule.words()),
              rule.whenWords(),
              changeable ? "/council/rules/draft/" + (i + 1) : null));
    }
    return List.copyOf(rows);
  }
}
