package org.supportmarket.ordering.trends;

/** By what the purchases are put together; the fields are the index's. */
enum Grouping {
  CATEGORY("category", "category_orders"),
  PROVIDER("provider_id", "orders");

  private final String field;
  private final String ordersField;

  Grouping(String field, String ordersField) {
    this.field = field;
    this.ordersField = ordersField;
  }

  String field() {
    return field;
  }

  /** Counts an order once in each group. */
  String ordersField() {
    return ordersField;
  }
}
