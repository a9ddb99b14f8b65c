package org.supportmarket.ordering.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says beforehand what a draft would change for what people are about to buy. */
@ApplicationScoped
class PreviewRules {
  private final OpenPurchases purchases;

  PreviewRules(OpenPurchases purchases) {
    this.purchases = purchases;
  }

  private record Change(
      String place,
      String name,
      String provider,
      String from,
      String to,
      String rule,
      String words) {}

  /** Nothing names a person: whoever changes rules sees how many they touch, not whom. */
  PreviewView of(String council, RuleBook now, RuleBook draft) {
    List<OpenPurchases.Line> lines = purchases.of(council);
    Map<UUID, List<Agreed>> agreed =
        purchases.agreed(council).stream()
            .collect(
                Collectors.groupingBy(
                    OpenPurchases.Told::person,
                    Collectors.mapping(OpenPurchases.Told::agreed, Collectors.toList())));
    Map<Change, List<UUID>> touched = new LinkedHashMap<>();
    lines.stream()
        .collect(
            Collectors.groupingBy(
                OpenPurchases.Line::together, LinkedHashMap::new, Collectors.toList()))
        .values()
        .forEach(together -> compare(together, now, draft, agreed, touched));
    return new PreviewView(lines.size(), rows(touched));
  }

  private static void compare(
      List<OpenPurchases.Line> together,
      RuleBook now,
      RuleBook draft,
      Map<UUID, List<Agreed>> agreed,
      Map<Change, List<UUID>> touched) {
    List<Matter> matters = together.stream().map(OpenPurchases.Line::matter).toList();
    List<RuleBook.Finding> before = now.find(matters);
    List<RuleBook.Finding> after = draft.find(matters);
    for (int i = 0; i < together.size(); i++) {
      OpenPurchases.Line line = together.get(i);
      List<Agreed> told = agreed.getOrDefault(line.person(), List.of());
      String from = verdict(before.get(i), line, told);
      String to = verdict(after.get(i), line, told);
      if (!from.equals(to)) {
        Change change =
            new Change(
                line.place(),
                line.name(),
                line.provider(),
                from,
                to,
                after.get(i).rule().code(),
                after.get(i).words());
        touched.computeIfAbsent(change, _ -> new ArrayList<>()).add(line.person());
      }
    }
  }

  private static String verdict(
      RuleBook.Finding finding, OpenPurchases.Line line, List<Agreed> told) {
    String verdict = finding.rule().verdict();
    boolean covered =
        verdict.equals(Verdict.ASK_FIRST)
            && told.stream().anyMatch(agreed -> agreed.covers(line.matter().asked()));
    return covered ? Verdict.YES : verdict;
  }

  private static List<PreviewView.Touched> rows(Map<Change, List<UUID>> touched) {
    return touched.entrySet().stream()
        .map(
            entry ->
                new PreviewView.Touched(
                    entry.getKey().place(),
                    entry.getKey().name(),
                    entry.getKey().provider(),
                    entry.getKey().from(),
                    entry.getKey().to(),
                    entry.getKey().rule(),
                    entry.getKey().words(),
                    entry.getValue().size(),
                    (int) entry.getValue().stream().distinct().count()))
        .sorted(Comparator.comparing(PreviewView.Touched::people).reversed())
        .toList();
  }
}
