package org.supportmarket.ordering.signal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.gap.Area;
import org.supportmarket.ordering.person.PlainWords;
import org.supportmarket.ordering.problem.OrderingProblem;
import org.supportmarket.ordering.trends.Categories;

/** Whether providers can make sense of a signal; tells all that is wrong at once. */
@ApplicationScoped
class CheckSignal {
  private static final int MOST = 100_000;
  private static final int LONGEST_WHY = 1000;
  private static final int LONGEST_CONTACT = 300;
  private static final int LONGEST_YEARS = 2;

  private final Area area;

  CheckSignal(Area area) {
    this.area = area;
  }

  /** What is wrong with one field. */
  record Fault(String field, String reason) {}

  /** Refuses a new one with invalid_request or invalid_signal. */
  void published(String council, SignalRequest request, LocalDate today) {
    List<Fault> faults = new ArrayList<>();
    if (request != null) {
      if (request.category() == null || !Categories.slugs().contains(request.category())) {
        faults.add(new Fault("category", "Choose a kind of support"));
      }
      String district = district(request);
      if (!district.isEmpty() && !area.districts(council).contains(district)) {
        faults.add(new Fault("district", "Choose a district of your council, or all of its area"));
      }
    }
    changed(request, today, faults);
  }

  /** Refuses a change with invalid_request or invalid_signal. */
  void changed(SignalRequest request, LocalDate today) {
    changed(request, today, new ArrayList<>());
  }

  /** The district, or nothing for all of the area. */
  static String district(SignalRequest request) {
    return request.district() == null ? "" : request.district().strip();
  }

  private static void changed(SignalRequest request, LocalDate today, List<Fault> faults) {
    if (request == null) {
      throw Refusal.of(OrderingProblem.INVALID_REQUEST, "Say what you are looking for.");
    }
    if (request.amount() == null || request.amount() < 1 || request.amount() > MOST) {
      faults.add(new Fault("amount", "Write how much, as a whole number from 1 to 100,000"));
    }
    if (Measure.find(request.measure()).isEmpty()) {
      faults.add(new Fault("measure", "Choose what it is counted in"));
    }
    LocalDate until = request.openUntil();
    if (until == null || until.isBefore(today) || until.isAfter(today.plusYears(LONGEST_YEARS))) {
      faults.add(new Fault("open_until", "Give a day from today on, at most two years from now"));
    }
    if (!PlainWords.fit(request.why(), LONGEST_WHY)) {
      faults.add(new Fault("why", "Write why you are looking for it, at most 1,000 letters"));
    }
    if (!PlainWords.fit(request.contact(), LONGEST_CONTACT)) {
      faults.add(new Fault("contact", "Write whom to ask and how, at most 300 letters"));
    }
    if (!faults.isEmpty()) {
      throw Refusal.of(
          OrderingProblem.INVALID_SIGNAL,
          "Nothing was changed. %s.".formatted(faults.getFirst().reason()),
          Map.of("fields", faults));
    }
  }
}
