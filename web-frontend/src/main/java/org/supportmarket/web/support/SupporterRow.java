package org.supportmarket.web.support;

import java.util.ArrayList;
import java.util.List;
import org.supportmarket.web.client.Supporter;
import org.supportmarket.web.layout.Sums;
import org.supportmarket.web.layout.Words;

/** Somebody who acts for a person, in the words of the page. */
record SupporterRow(
    String href,
    String name,
    String what,
    boolean now,
    String state,
    List<String> may,
    String orderLimit,
    String monthLimit,
    String until,
    boolean seesLog,
    String authority,
    String ending,
    boolean suspended,
    boolean suspected,
    boolean earns,
    boolean needsAgreement,
    String changeHref) {

  static SupporterRow of(Supporter one, String base) {
    boolean now = !"ended".equals(one.state());
    return new SupporterRow(
        base + "/" + one.id(),
        one.name() == null ? "Somebody whose name was erased" : one.name(),
        kind(one.kind()),
        now,
        state(one),
        may(one.actions()),
        one.orderLimitPence() == null
            ? "No limit for one order"
            : "At most " + Sums.money(one.orderLimitPence()) + " for one order",
        month(one),
        until(one),
        one.seesAccessLog(),
        one.authority(),
        one.ending(),
        "suspended".equals(one.state()),
        one.suspected(),
        one.earnsFromThis(),
        one.needsAgreement(),
        base + "/" + one.id() + "/change");
  }

  private static String kind(String kind) {
    return switch (kind) {
      case "nominated_person" -> "Nominated person, recorded by your council";
      case "authorised_person" -> "Authorised person, recorded by your council";
      case "attorney" -> "Attorney, recorded by your council";
      case "deputy" -> "Deputy, recorded by your council";
      case "fund_holder" -> "Holds money for you";
      default -> "Supporter";
    };
  }

  private static String state(Supporter one) {
    return switch (one.state()) {
      case "invited" -> "Has not typed in the code yet";
      case "suspended" -> "Stopped by your council, which looks into it";
      case "ended" -> "No longer acts for you";
      default ->
          one.noticeOn() == null
              ? "Acts for you"
              : "Your council ends this on " + Words.day(one.noticeOn());
    };
  }

  private static List<String> may(List<String> actions) {
    List<String> may = new ArrayList<>();
    may.add("see your money and orders");
    if (actions.contains("order")) {
      may.add("order, change and cancel");
    }
    if (actions.contains("confirm")) {
      may.add("say that something came");
    }
    if (actions.contains("message")) {
      may.add("read and write messages");
    }
    return List.copyOf(may);
  }

  private static String month(Supporter one) {
    String spent = Sums.money(one.monthSpentPence()) + " spent this month";
    return one.monthLimitPence() == null
        ? "No limit for a month, " + spent
        : "At most " + Sums.money(one.monthLimitPence()) + " in a month, " + spent;
  }

  private static String until(Supporter one) {
    String until =
        one.endsOn() == null ? "until it is ended" : "until the end of " + Words.day(one.endsOn());
    return one.startsOn() == null
        ? Words.sentence(until)
        : "From " + Words.day(one.startsOn()) + ", " + until;
  }
}
