package org.supportmarket.ordering.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.supportmarket.kernel.problem.Refusal;
import org.supportmarket.ordering.person.PlainWords;
import org.supportmarket.ordering.problem.OrderingProblem;
import org.supportmarket.ordering.trends.Categories;

/** Whether an agreement can stand; tells all that is wrong at once. */
final class CheckAgreement {
  private static final long MOST_PENCE = 100_000_000;
  private static final int MOST_UNITS = 100_000;
  private static final int LONGEST_CONTACT = 300;
  private static final int LONGEST_YEARS = 5;

  private CheckAgreement() {}

  /** What is wrong with one field. */
  record Fault(String field, String reason) {}

  /** Refuses with invalid_request or invalid_agreement. */
  static void check(AgreementRequest request, LocalDate today) {
    if (request == null) {
      throw Refusal.of(OrderingProblem.INVALID_REQUEST, "Say what was agreed.");
    }
    List<Fault> faults = new ArrayList<>();
    Optional<AgreementKind> kind = AgreementKind.find(request.kind());
    if (kind.isEmpty()) {
      faults.add(new Fault("kind", "Choose what was agreed"));
    }
    if (request.providerId() == null) {
      faults.add(new Fault("provider_id", "Choose a provider"));
    }
    if (request.category() == null || !Categories.slugs().contains(request.category())) {
      faults.add(new Fault("category", "Choose a kind of support"));
    }
    if (request.unit() == null || !request.unit().matches("[a-z]{1,20}")) {
      faults.add(new Fault("unit", "Choose by what it is sold"));
    }
    if (request.pence() == null || request.pence() < 1 || request.pence() > MOST_PENCE) {
      faults.add(new Fault("pence", "Write the price of one, at most £1,000,000"));
    }
    kind.ifPresent(
        found -> {
          checkAmount(found, request.weeklyUnits(), faults);
          checkDays(found, request, today, faults);
        });
    if (!PlainWords.fit(request.contact(), LONGEST_CONTACT)) {
      faults.add(new Fault("contact", "Write whom the provider can ask, at most 300 letters"));
    }
    if (!faults.isEmpty()) {
      throw Refusal.of(
          OrderingProblem.INVALID_AGREEMENT,
          "Nothing was kept. %s.".formatted(faults.getFirst().reason()),
          Map.of("fields", faults));
    }
  }

  private static void checkAmount(AgreementKind kind, Integer amount, List<Fault> faults) {
    if (kind.isContract() && (amount == null || amount < 1 || amount > MOST_UNITS)) {
      faults.add(
          new Fault("weekly_units", "Write how many a week, as a whole number from 1 to 100,000"));
    }
    if (!kind.isContract() && amount != null) {
      faults.add(new Fault("weekly_units", "A rate promises no amount: leave this empty"));
    }
  }

  private static void checkDays(
      AgreementKind kind, AgreementRequest request, LocalDate today, List<Fault> faults) {
    LocalDate begins = request.beginsOn();
    LocalDate ends = request.endsOn();
    if (begins == null
        || begins.isAfter(today.plusYears(LONGEST_YEARS))
        || begins.isBefore(kind.isContract() ? today.minusYears(LONGEST_YEARS) : today)) {
      faults.add(
          new Fault(
              "begins_on",
              kind.isContract()
                  ? "Give the first day, at most five years from now"
                  : "Give the first day, from today on: what was bought before stays as it was"));
    } else if (kind.isContract() && begins.getDayOfMonth() != 1) {
      faults.add(new Fault("begins_on", "Give the first day of a month"));
    }
    if (ends == null
        || begins == null
        || ends.isBefore(begins)
        || ends.isBefore(today)
        || !ends.isBefore(begins.plusYears(LONGEST_YEARS))) {
      faults.add(
          new Fault("ends_on", "Give the last day, from today on and within five years in all"));
    } else if (kind.isContract() && ends.plusDays(1).getDayOfMonth() != 1) {
      faults.add(new Fault("ends_on", "Give the last day of a month"));
    }
  }
}
