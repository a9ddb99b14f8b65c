package org.supportmarket.web.client;

import java.util.List;
import java.util.Map;

/** A service said no: its stable code and the sentence it wants people to read. */
public final class Refusal extends RuntimeException {
  private final int status;
  private final String code;
  private final String sentence;
  private final Map<String, Long> figures;
  private final List<Fault> faults;

  /** What is wrong with one field of what was sent; {@code field} as the service names it. */
  public record Fault(String field, String reason) {}

  /**
   * @param code the problem's stable code, {@code "unknown"} when the answer carried none
   * @param sentence what to tell the person, {@code null} when the answer carried nothing fit for
   *     people
   * @param figures the whole numbers among the problem's other fields, such as {@code
   *     available_pence}
   */
  public Refusal(int status, String code, String sentence, Map<String, Long> figures) {
    this(status, code, sentence, figures, List.of());
  }

  /**
   * @param faults what is wrong with single fields, in the order the service tells them
   */
  public Refusal(
      int status, String code, String sentence, Map<String, Long> figures, List<Fault> faults) {
    super(status + " " + code + (sentence == null ? "" : ": " + sentence));
    this.status = status;
    this.code = code;
    this.sentence = sentence;
    this.figures = Map.copyOf(figures);
    this.faults = List.copyOf(faults);
  }

  public int status() {
    return status;
  }

  public String code() {
    return code;
  }

  public String sentence() {
    return sentence;
  }

  public List<Fault> faults() {
    return faults;
  }

  public boolean is(String otherCode) {
    return code.equals(otherCode);
  }

  /**
   * A whole number among the problem's other fields, such as {@code short_pence}; 0 when it is not
   * there.
   */
  public long number(String field) {
    return figures.getOrDefault(field, 0L);
  }
}
