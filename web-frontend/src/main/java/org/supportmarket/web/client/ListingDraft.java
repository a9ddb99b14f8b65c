package org.supportmarket.web.client;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Everything a provider writes about one thing on offer, field by field as the catalogue names
 * them. A field this site does not know stays as it came.
 */
public final class ListingDraft {
  /** What the catalogue takes; a listing has more, such as its rating. */
  private static final List<String> FIELDS =
      List.of(
          "kind",
          "category",
          "name",
          "summary",
          "description",
          "price",
          "orderable",
          "included",
          "not_included",
          "notice_days",
          "minimum_quantity",
          "minimum_minutes",
          "cancellation",
          "make_up",
          "age_groups",
          "needs",
          "languages",
          "access",
          "worker_gender_choice",
          "introduction_only",
          "works_directly_for_person",
          "coverage",
          "times",
          "district",
          "postcode");

  private final ObjectNode json;

  private ListingDraft(ObjectNode json) {
    this.json = json;
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ListingDraft of(ObjectNode json) {
    return new ListingDraft(json);
  }

  /** Nothing written yet. */
  public static ListingDraft blank() {
    return new ListingDraft(JsonNodeFactory.instance.objectNode());
  }

  @JsonValue
  ObjectNode json() {
    return json;
  }

  /** A copy with only what a provider writes, to be changed and sent. */
  public ListingDraft writable() {
    ObjectNode copy = json.deepCopy();
    copy.retain(FIELDS);
    if (copy.path("price").isObject()) {
      ((ObjectNode) copy.get("price")).retain("amount_pence", "unit", "valid_from", "valid_until");
    }
    return new ListingDraft(copy);
  }

  /** Text of a field, also of one inside another ("price.unit"); empty when there is none. */
  public String text(String field) {
    JsonNode value = at(field);
    return value.isValueNode() && !value.isNull() ? value.asText() : "";
  }

  /** A whole number; null when there is none. */
  public Long number(String field) {
    JsonNode value = at(field);
    return value.canConvertToExactIntegral() ? value.longValue() : null;
  }

  /** Whether a field says yes. */
  public boolean yes(String field) {
    return at(field).asBoolean(false);
  }

  public List<String> list(String field) {
    return at(field).valueStream().map(JsonNode::asText).toList();
  }

  /** The rows of a field, such as the cancellation steps. */
  public List<ListingDraft> rows(String field) {
    return at(field)
        .valueStream()
        .filter(JsonNode::isObject)
        .map(row -> new ListingDraft((ObjectNode) row))
        .toList();
  }

  public ListingDraft set(String field, String text) {
    return put(field, text == null || text.isEmpty() ? null : json.textNode(text));
  }

  public ListingDraft set(String field, Long number) {
    return put(field, number == null ? null : json.numberNode(number));
  }

  public ListingDraft set(String field, boolean yes) {
    return put(field, json.booleanNode(yes));
  }

  public ListingDraft set(String field, List<String> all) {
    ArrayNode array = json.arrayNode();
    all.forEach(array::add);
    return put(field, array);
  }

  /** A field made of fields; null for none. */
  public ListingDraft set(String field, ListingDraft inside) {
    return put(field, inside == null ? null : inside.json);
  }

  /** What is inside a field, to be changed; empty for none. */
  public ListingDraft inside(String field) {
    JsonNode value = at(field);
    return value.isObject() ? new ListingDraft(((ObjectNode) value).deepCopy()) : blank();
  }

  public ListingDraft setRows(String field, List<ListingDraft> rows) {
    ArrayNode array = json.arrayNode();
    rows.forEach(row -> array.add(row.json));
    return put(field, array);
  }

  private ListingDraft put(String field, JsonNode value) {
    json.set(field, value == null ? json.nullNode() : value);
    return this;
  }

  private JsonNode at(String field) {
    return json.at("/" + field.replace('.', '/'));
  }
}
