package org.supportmarket.web.layout;

import java.util.List;

/**
 * One field of a form as data, drawn by the tag {@code question}.
 *
 * @param hint help beside the question; may be null
 * @param value what stands in it; for choices they know themselves
 * @param width as the field's own tag has it; may be null
 */
public record Question(
    Look look,
    String name,
    String label,
    String hint,
    String value,
    List<Choice> options,
    String width,
    String inputmode) {

  /** How it is drawn. */
  public enum Look {
    TEXT,
    MONEY,
    AREA,
    ONE,
    MANY,
    SELECT,
    DATE
  }

  public static Question text(String name, String label, String hint, String value) {
    return new Question(Look.TEXT, name, label, hint, value, List.of(), null, null);
  }

  /** For a whole number of few digits. */
  public static Question number(String name, String label, String hint, String value) {
    return new Question(Look.TEXT, name, label, hint, value, List.of(), "4", "numeric");
  }

  public static Question money(String name, String label, String hint, String value) {
    return new Question(Look.MONEY, name, label, hint, value, List.of(), null, null);
  }

  public static Question area(String name, String label, String hint, String value) {
    return new Question(Look.AREA, name, label, hint, value, List.of(), null, null);
  }

  /** {@code look} is ONE, MANY or SELECT. */
  public static Question choice(
      Look look, String name, String legend, String hint, List<Choice> options) {
    return new Question(look, name, legend, hint, null, options, null, null);
  }

  /** A day; {@code typed} holds its three fields. */
  public static Question date(String name, String legend, String hint, Typed typed) {
    List<Choice> parts =
        List.of("day", "month", "year").stream()
            .map(part -> Choice.of(part, typed.one(name + "-" + part), false))
            .toList();
    return new Question(Look.DATE, name, legend, hint, null, parts, null, null);
  }

  public Question as(String width, String inputmode) {
    return new Question(look, name, label, hint, value, options, width, inputmode);
  }

  public String kind() {
    return look.name();
  }
}
