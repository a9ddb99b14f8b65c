package org.supportmarket.ordering.eligibility;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.supportmarket.ordering.audit.About;
import org.supportmarket.ordering.audit.Act;
import org.supportmarket.ordering.audit.Audit;

/** Gives a new council a version of rules to begin with, from a file. */
@ApplicationScoped
public class FirstRules {
  private final RuleSets sets;
  private final ObjectMapper json;
  private final Audit audit;

  FirstRules(RuleSets sets, ObjectMapper json, Audit audit) {
    this.sets = sets;
    this.json = json;
    this.audit = audit;
  }

  /**
   * Repeatable: a number that is taken stays as it is.
   *
   * @param file a resource such as rules/county.json
   */
  @Transactional
  public void begin(Act act, String council, int number, LocalDate from, String file) {
    if (sets.newest(council) >= number) {
      return;
    }
    RuleBook book = read(json, file);
    CheckRules.check(book);
    if (sets.add(council, number, from, book, act.actor(), act.when())) {
      audit.done(act, "rules.begin", About.person(null, council, "rules", null));
    }
  }

  static RuleBook read(ObjectMapper json, String file) {
    try (InputStream rules = FirstRules.class.getClassLoader().getResourceAsStream(file)) {
      return json.readValue(rules, RuleBook.class);
    } catch (IOException e) {
      throw new UncheckedIOException("The rules in " + file + " cannot be read", e);
    }
  }
}
