package org.supportmarket.web.holder;

import io.restassured.response.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.supportmarket.web.neighbours.Neighbours;
import org.supportmarket.web.neighbours.Samples;
import org.supportmarket.web.neighbours.SignedIn;

/** A person with £312 for cleaning, as the services answer about her. */
final class Hazel {
  static final String PERSON = "ce111111-0000-0000-0000-000000000001";
  static final String BUDGET = "bd111111-0000-0000-0000-000000000001";
  static final String ORDER = "0d111111-0000-0000-0000-000000000001";
  static final String LINE = "1e111111-0000-0000-0000-000000000001";
  static final String KEY = "c24cfdfc-38b3-4908-83aa-43a3b3367ddd";

  static final String ME = "/ordering/api/v1/me";
  static final String PEOPLE = "/ordering/api/v1/people/" + PERSON;
  static final String BUDGETS = PEOPLE + "/budgets";
  static final String ORDERS = PEOPLE + "/orders";
  static final String ONE_ORDER = ORDERS + "/" + ORDER;
  static final String PURCHASES = "/ratings/api/v1/my/purchases";
  static final String REVIEW = "/ratings/api/v1/reviews";

  private Hazel() {}

  /** She is known, has one budget, and the cleaning is on offer at £18.50 an hour. */
  static void isThere() {
    Neighbours.reset();
    Neighbours.answer(
        ME,
        """
        {"person_id":"%s","name":"Hazel Holder","roles":["budget-holder"],"council":"E10900001","provider":null,"acting_for":[]}
        """
            .formatted(PERSON));
    Neighbours.answer(BUDGETS, "[" + budget(BUDGET, "social_care", 31_200) + "]");
    Neighbours.answer(Samples.LISTING, Samples.listing(true));
  }

  static String budget(String id, String stream, long availablePence) {
    return """
    {"id":"%s","financial_year":"2026-27","funding_stream":"%s","holding_route":"council_managed","starts_on":"2026-04-01",
     "ends_on":"2027-03-31","allocated_pence":%d,"unreleased_pence":0,"available_pence":%d,"contingency_pence":0,
     "reserved_pence":5000,"committed_pence":12000,"delivered_pence":3000,"paid_pence":0}
    """
        .formatted(id, stream, availablePence + 20_000, availablePence);
  }

  /** Two times an hour and a half of cleaning, for £55.50. */
  static String order(String status, boolean canCancel) {
    return """
    {"id":"%s","person_id":"%s","status":"%s","placed_at":"2026-03-03T14:30:00Z","provider":{"id":"%s","name":"Merrow Home Help"},
     "total_pence":5550,"budget_id":"%s","can_cancel":%s,"cancel_until":null,
     "decision":{"verdict":"yes","reason":"Your council lets you spend this budget on any offer.","rule":"any-offer","rule_version":1},
     "lines":[{"id":"%s","listing_id":"%s","listing_version":3,"name":"Weekly house cleaning","category":"domestic-help",
       "unit":"hour","quantity":2,"minutes":90,"unit_price_pence":1850,"total_pence":5550,"status":"%s"}],
     "history":[{"status":"placed","at":"2026-03-03T14:30:00Z","by":"self","acting_for":null,"reason":null}]}
    """
        .formatted(
            ORDER,
            PERSON,
            status,
            Samples.HOME_HELP,
            BUDGET,
            canCancel,
            LINE,
            Samples.CLEANING,
            status);
  }

  /** Twice cleaning, the second time only planned. */
  static String weekly() {
    String times =
        """
        "repeat_every":"week","times":[
          {"id":"%s","status":"accepted","due_on":"2030-03-05","units":2,"pence":2775},
          {"id":"%s","status":"planned","due_on":"2030-03-12","units":2,"pence":2775}],"status":
        """
            .formatted(LINE, ORDER);
    return order("accepted", true)
        .replace("\"status\":\"accepted\"}]", times.strip() + "\"accepted\"}]")
        .replace("\"can_cancel\"", "\"repeats\":true,\"can_skip\":true,\"can_cancel\"");
  }

  static Response get(String path) {
    return SignedIn.as("holder1").get(path);
  }

  static Response post(String path, Map<String, String> fields) {
    return SignedIn.as("holder1")
        .header("Sec-Fetch-Site", "same-origin")
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .body(form(fields))
        .post(path);
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
