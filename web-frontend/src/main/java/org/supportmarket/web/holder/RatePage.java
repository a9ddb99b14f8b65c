package org.supportmarket.web.holder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Arrays;
import java.util.List;
import org.supportmarket.web.client.Order;
import org.supportmarket.web.layout.Problems;

/** "How was it?": five faces, and words if somebody likes. */
@CheckedTemplate(basePath = "holder", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RatePage(
    String orderHref,
    String href,
    String name,
    String provider,
    List<Face> faces,
    String words,
    Problems problems)
    implements TemplateInstance {

  /**
   * One answer with its face.
   *
   * @param mouth the mouth as an SVG path
   */
  record Face(int stars, String words, String mouth, boolean chosen) {
    /** "★★★★☆". */
    public String signs() {
      return "★".repeat(stars) + "☆".repeat(5 - stars);
    }
  }

  static RatePage of(Order order, Order.Line line, RateForm form, Problems problems) {
    return new RatePage(
        "/my-orders/" + order.id(),
        OrderLine.rateHref(order.id(), line.id()),
        line.name(),
        order.provider().name(),
        Arrays.stream(StarsChoice.values()).map(s -> face(s, form)).toList(),
        form.words(),
        problems);
  }

  private static Face face(StarsChoice choice, RateForm form) {
    String mouth = "M13 27Q20 " + (27 + choice.smile()) + " 27 27";
    return new Face(choice.stars(), choice.words(), mouth, form.chosen(choice.stars()));
  }
}
