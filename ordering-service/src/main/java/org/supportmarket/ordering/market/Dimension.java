package org.supportmarket.ordering.market;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By what purchases can be put together; the SQL reads it, or what it is made of, off a fact. */
enum Dimension {
  GROUP("category"),
  CATEGORY("category"),
  DISTRICT("district"),
  PROVIDER("provider_id::text"),
  ROUTE("holding_route"),
  STREAM("funding_stream"),
  NEED("support_reason"),
  AGE("age_band"),
  KIND("kind"),
  MICRO("micro::text"),
  VERIFIED("verified::text"),
  FRAMEWORK("framework::text"),
  REPEATING("repeating::text"),
  UNIT("unit");

  private final String sql;
  private final String field = name().toLowerCase(Locale.ROOT);

  Dimension(String sql) {
    this.sql = sql;
  }

  String sql() {
    return sql;
  }

  /** Its name in addresses and answers, and among the columns we make of facts. */
  String field() {
    return field;
  }

  static Optional<Dimension> of(String field) {
    return Arrays.stream(values()).filter(one -> one.field().equals(field)).findFirst();
  }
}
