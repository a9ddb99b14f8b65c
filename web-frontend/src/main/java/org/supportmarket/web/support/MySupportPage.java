package org.supportmarket.web.support;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.List;
import org.supportmarket.web.session.Visitor;

/** Everything about somebody's support that is neither money nor an order, on one page. */
@CheckedTemplate(basePath = "support", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MySupportPage(String title, List<MySupportPage.Door> doors) implements TemplateInstance {

  /** Where it leads, and what is there. */
  record Door(String href, String text, String about) {}

  /** Only what this visitor may open. */
  static MySupportPage of(Visitor visitor) {
    boolean acting = visitor.actingForName() != null;
    boolean own = visitor.has("budget-holder") || visitor.has("self-funder");
    boolean helps = visitor.has("supporter") || visitor.has("fund-holder");
    List<Door> doors = new ArrayList<>();
    if (visitor.has("budget-holder") || visitor.has("supporter")) {
      doors.add(
          new Door("/my-plan", "My plan", "What my support is to bring about, and what I asked"));
    }
    if (own) {
      doors.add(
          new Door("/supporters", "People who help me", "Who may do what for me, and until when"));
    }
    if (own || acting) {
      doors.add(new Door("/who-looked", "Who looked at my money", "Every look and every change"));
    }
    doors.add(
        new Door("/like-me", "What others buy", "People with needs like mine, and what helped"));
    doors.add(new Door("/shortlist", "My shortlist", "What I kept, to compare it"));
    doors.add(new Door("/questions", "My questions", "What I asked providers, and their answers"));
    if (visitor.has("budget-holder")) {
      doors.add(new Door("/my-reviews", "My reviews", "Say how things were"));
    }
    if (own || acting && !visitor.has("fund-holder")) {
      doors.add(
          new Door(
              "/surveys", "What the council asks", "Say what you would like to buy, if you want"));
      doors.add(
          new Door("/together", "Buying together", "What you are asked to share with others"));
    }
    if (helps || visitor.has("care-manager")) {
      doors.add(
          new Door("/supporting", "Whom I act for", "Choose for whom, or type in a new code"));
    } else {
      doors.add(
          new Door("/supporting", "Help somebody else", "Type in the code somebody gave you"));
    }
    return new MySupportPage("My support", doors);
  }
}
