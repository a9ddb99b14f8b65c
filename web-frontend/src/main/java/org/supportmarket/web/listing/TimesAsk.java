package org.supportmarket.web.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.supportmarket.web.client.ListingDraft;
import org.supportmarket.web.layout.HourTyped;
import org.supportmarket.web.layout.Problems;
import org.supportmarket.web.layout.Question;
import org.supportmarket.web.layout.QuestionGroup;
import org.supportmarket.web.layout.Typed;

/** When in the week it is offered, one field a day. */
record TimesAsk() implements Ask {
  private static final Map<String, String> DAYS = new LinkedHashMap<>();

  static {
    DAYS.put("mon", "Monday");
    DAYS.put("tue", "Tuesday");
    DAYS.put("wed", "Wednesday");
    DAYS.put("thu", "Thursday");
    DAYS.put("fri", "Friday");
    DAYS.put("sat", "Saturday");
    DAYS.put("sun", "Sunday");
  }

  @Override
  public String field() {
    return "times";
  }

  @Override
  public String label() {
    return "Days and times";
  }

  @Override
  public List<QuestionGroup> show(Typed typed, Terms terms) {
    List<Question> days = new ArrayList<>();
    DAYS.forEach(
        (day, name) ->
            days.add(Question.text(name(day), name, null, typed.one(name(day))).as("10", null)));
    return List.of(
        new QuestionGroup(
            "When?",
            "Write it like 9am to 5pm, or 9am to 12pm and 2pm to 5:30pm. Leave a day empty when you do not offer it.",
            days));
  }

  @Override
  public void fill(ListingDraft draft, Typed typed) {
    DAYS.keySet().forEach(day -> typed.put(name(day), said(draft, day)));
  }

  private String said(ListingDraft draft, String day) {
    return draft.rows(field()).stream()
        .filter(time -> day.equals(time.text("day")))
        .map(
            time ->
                HourTyped.words(time.text("from")) + " to " + HourTyped.words(time.text("until")))
        .collect(Collectors.joining(" and "));
  }

  @Override
  public void read(Typed typed, ListingDraft draft, Problems problems) {
    List<ListingDraft> times = new ArrayList<>();
    DAYS.forEach(
        (day, name) -> {
          String text = typed.one(name(day));
          if (text.isEmpty()) {
            return;
          }
          List<ListingDraft> read = spans(day, text);
          if (read.isEmpty()) {
            problems.add(name(day), "Write the times of " + name + " like 9am to 5pm");
          }
          times.addAll(read);
        });
    draft.setRows(field(), times);
  }

  /** The spans of a day; none when one of them cannot be read. */
  private static List<ListingDraft> spans(String day, String text) {
    List<ListingDraft> spans = new ArrayList<>();
    for (String span : text.split("\\s*(,|;|\\band\\b)\\s*")) {
      String[] ends = span.strip().split("\\s*(-|–|\\bto\\b|\\buntil\\b)\\s*");
      String from = ends.length == 2 ? HourTyped.time(ends[0]) : null;
      String until = ends.length == 2 ? HourTyped.time(ends[1]) : null;
      if ("00:00".equals(until)) {
        until = "24:00";
      }
      if (from == null || until == null || from.compareTo(until) >= 0) {
        return List.of();
      }
      spans.add(ListingDraft.blank().set("day", day).set("from", from).set("until", until));
    }
    return spans;
  }

  @Override
  public String answer(ListingDraft draft, Terms terms) {
    return DAYS.entrySet().stream()
        .filter(day -> !said(draft, day.getKey()).isEmpty())
        .map(day -> day.getValue() + " " + said(draft, day.getKey()))
        .collect(Collectors.joining("; "));
  }

  private static String name(String day) {
    return "times." + day;
  }
}
