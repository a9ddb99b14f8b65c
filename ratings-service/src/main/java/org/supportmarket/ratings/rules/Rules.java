package org.supportmarket.ratings.rules;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/** The plain rules by which words of people are held back for a moderator. */
@ApplicationScoped
public class Rules {
  /** More would tell a moderator nothing new. */
  private static final int MOST = 20;

  private final List<RuleBook.Rule> book = RuleBook.read();

  /** What a person should look at before these words are published; mostly nothing. */
  public List<Finding> findings(String words, About about) {
    String sellers = (about.providerName() + " " + about.listingName()).toLowerCase(Locale.UK);
    List<Finding> found = new ArrayList<>();
    for (RuleBook.Rule rule : book) {
      Matcher place = rule.pattern().matcher(words);
      while (place.find() && found.size() < MOST) {
        boolean sellersOwn =
            rule.firstNames() && sellers.contains(place.group().toLowerCase(Locale.UK));
        if (!sellersOwn && found.stream().noneMatch(one -> covers(one, place))) {
          found.add(
              new Finding(rule.kind(), place.start(), place.end(), place.group(), rule.why()));
        }
      }
    }
    found.sort(Comparator.comparingInt(Finding::from));
    return found;
  }

  private static boolean covers(Finding one, Matcher place) {
    return one.from() < place.end() && place.start() < one.to();
  }
}
