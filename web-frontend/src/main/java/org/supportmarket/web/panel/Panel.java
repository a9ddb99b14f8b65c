package org.supportmarket.web.panel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The questions there are about the market, and what their figures can be narrowed by. */
enum Panel {
  CHANGE("What are people buying more of?", "Kind of support", List.of()),
  TIME(
      "How much is spent, and by how many people?",
      "Period",
      List.of("category", "district", "need", "age")),
  GROUP("What is the money spent on?", "Group of support", List.of()),
  CATEGORY(
      "Which kinds of support do people buy?",
      "Kind of support",
      List.of("group", "district", "need", "age", "route", "stream")),
  DISTRICT("Where do the people live who buy?", "District", List.of("category", "need", "age")),
  PROVIDER(
      "From whom do people buy, and do few providers have it all?",
      "Provider",
      List.of("category")),
  PRICE("What do people pay for an hour, a day or a visit?", "Kind of support", List.of()),
  NEED("Which needs is it for?", "Main need", List.of("category", "district")),
  AGE("How old are the people who buy?", "Age", List.of("category", "district")),
  ROUTE("Who looks after the money it is paid from?", "Held as", List.of("category")),
  STREAM("Which money pays for it?", "Kind of money", List.of("category")),
  KIND("Is it services, things or personal assistants?", "What", List.of("category")),
  MICRO("How much goes to micro-providers?", "Providers", List.of("category")),
  VERIFIED("How much goes to providers we have checked?", "Providers", List.of("category")),
  FRAMEWORK("How much is bought at agreed rates?", "Rate", List.of("category")),
  REPEATING("How much comes again and again?", "How often", List.of("category"));

  private final String question;
  private final String rows;
  private final List<String> filters;

  Panel(String question, String rows, List<String> filters) {
    this.question = question;
    this.rows = rows;
    this.filters = filters;
  }

  static Optional<Panel> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** Its name in addresses, also as a filter of other panels. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The heading of its page. */
  String question() {
    return question;
  }

  /** What a row of it is. */
  String rows() {
    return rows;
  }

  /** What people are offered to narrow it by; an address may hold more. */
  List<String> filters() {
    return filters;
  }

  /** Whether a row of it is something to tell providers about. */
  boolean canBeSignalled() {
    return this == CATEGORY || this == DISTRICT;
  }

  /** Whether there are figures by it of all of England. */
  boolean isOfEngland() {
    return this != DISTRICT && this != PROVIDER;
  }

  /** Whether other panels can be narrowed to a row of it. */
  boolean isFilter() {
    return this != CHANGE && this != TIME && this != PRICE;
  }
}
