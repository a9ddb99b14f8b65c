package org.supportmarket.ordering.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.supportmarket.kernel.time.Time;
import org.supportmarket.ordering.notice.TellPerson;

/** Looks into what people want to be told of, and tells them what is news. */
@ApplicationScoped
class CheckAlerts {
  private final AlertRules rules;
  private final FindCauses findCauses;
  private final TellPerson tellPerson;

  CheckAlerts(AlertRules rules, FindCauses findCauses, TellPerson tellPerson) {
    this.rules = rules;
    this.findCauses = findCauses;
    this.tellPerson = tellPerson;
  }

  /** At most so many that nobody has looked into on this day; says how many there were. */
  @Transactional
  int check(Instant now, int most) {
    LocalDate today = LocalDate.ofInstant(now, Time.PEOPLES_ZONE);
    List<AlertRules.Rule> claimed = rules.claim(today, most);
    for (AlertRules.Rule rule : claimed) {
      findCauses
          .of(rule, today)
          .forEach(finding -> tell(rule.person().id(), rule.kind(), finding, now));
    }
    return claimed.size();
  }

  /** Tells it, unless the person was told of this cause already. */
  @Transactional
  boolean tell(UUID person, AlertKind kind, Finding finding, Instant now) {
    boolean news = rules.isNews(person, kind, finding.cause(), now);
    if (news) {
      tellPerson.tell(person, "alert_" + kind.code(), null, finding.words(), now);
    }
    return news;
  }
}
