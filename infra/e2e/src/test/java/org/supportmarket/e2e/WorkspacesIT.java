package org.supportmarket.e2e;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Order(5)
class WorkspacesIT {
  private static final List<String> PARTS =
      List.of("make-up", "terms", "cancelling", "access", "place", "times");

  @RegisterExtension static final Browser browser = new Browser();

  private final Market market = Market.running();

  @ParameterizedTest(name = "{0} px wide, JavaScript: {1}")
  @CsvSource({"320, true", "1280, false"})
  void aProviderJoinsPublishesAndChangesAPriceByKeyboardAlone(int widthPx, boolean javaScript) {
    String name = "Company on walks " + UUID.randomUUID().toString().substring(0, 8);
    try (Visitor provider = browser.visitor(market, widthPx, javaScript);
        Visitor moderator = browser.visitor(market, widthPx, javaScript)) {
      moderator.signsIn("moderator1");
      provider.signsIn("provider-new");
      provider.opens("/provider");
      if (provider.page().url().endsWith("/provider/join")) {
        joins(provider);
        moderator.opens("/moderator");
        moderator.clicksLink("New providers");
        moderator.clicksLink("Nadia Newell");
        moderator.presses("Say yes");
        provider.opens("/provider");
        showsInsurance(provider);
        checksInsurance(moderator);
      }

      writes(provider, name);
      decides(moderator, name);
      provider.opens("/provider/listings");
      provider.page().locator(".spaces input").first().fill("2");
      provider.presses("Right as of today");
      provider.sees("People now see your spaces");

      provider.clicksLink("Change the price of " + name);
      provider.page().locator("#price").fill("19.50");
      provider.presses("Send the new price");
      provider.sees("We are checking the new price");
      moderator.opens("/moderator/changes");
      moderator.clicksLink(name);
      moderator.sees("£18.50");
      moderator.sees("£19.50");
      moderator.presses("Say yes");
      provider.opens("/provider/listings");
      provider.sees("£19.50 an hour");
      for (String page : List.of("/provider/profile", "/provider/questions", "/provider/shown")) {
        provider.opens(page);
      }
    }
  }

  private static void joins(Visitor provider) {
    provider.seesHeading("Join Support Market");
    provider.presses("Ask to join");
    provider.sees("There is a problem");
    provider.page().locator("input[name=joins_as][value=personal-assistant]").press("Space");
    provider.fills("Name", "Nadia Newell");
    provider.fills("About you", "I walk with people and keep them company.");
    provider.fills("Phone", "01632 960 003");
    provider.fills("Email", "nadia@example.org");
    provider.fills("District or town", "Alderwick");
    provider.presses("Ask to join");
    provider.seesHeading("We are looking at Nadia Newell");
  }

  private static void showsInsurance(Visitor provider) {
    provider.opens("/provider/accreditations");
    provider.clicksLink("Add training, insurance or a check");
    provider.page().locator("#kind").selectOption("public-liability");
    provider.fills("Who gave it to you?", "Harbour and Hill Mutual");
    provider.fills("Its number", "HH 1204");
    provider.fills("Day", "3");
    provider.fills("Month", "3");
    provider.fills("Year", String.valueOf(Year.now().getValue() + 1));
    provider.presses("Save and go on");
    provider.seesHeading("Send a file that shows");
    provider.page().locator("#file").setInputFiles(file("nothing of the kind"));
    provider.presses("Send the file");
    provider.sees("There is a problem");
    provider.page().locator("#file").setInputFiles(file("%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n"));
    provider.presses("Send the file");
    provider.sees("The file has arrived");
  }

  private static void checksInsurance(Visitor moderator) {
    moderator.opens("/moderator/accreditations");
    moderator.clicksLink("Public liability insurance");
    moderator.presses("Show it as checked");
    moderator.sees("There is a problem");
    moderator.fills("How did you check it?", "Certificate seen and the insurer asked");
    moderator.presses("Show it as checked");
    moderator.sees("It now shows as checked by us");
  }

  private static void writes(Visitor provider, String name) {
    provider.opens("/provider/listings");
    provider.clicksLink("Offer something new");
    provider.page().locator("input[name=kind][value=service]").press("Space");
    provider.page().locator("#category").selectOption("leisure");
    provider.fills("Its name", name);
    provider.fills("In one or two sentences", "A walk of an hour, and a talk.");
    provider.fills("All about it", "We walk where you like to walk.");
    provider.presses("Save and go on");
    provider.page().locator("#price").fill("18.50");
    provider.page().locator("#unit").selectOption("hour");
    provider.page().locator("input[name=orderable][value=yes]").press("Space");
    provider.presses("Save and see all parts");
    String all = provider.page().url().replaceAll("^https?://[^/]+|[?].*$", "");
    provider.presses("Send it to be checked");
    provider.sees("Say for which ages it is");
    for (String part : PARTS) {
      provider.opens(all + "/" + part);
    }
    provider.page().locator("[id='times.tue']").fill("9am to 12:30pm");
    provider.presses("Save and go on");
    provider.sees("Tuesday 9am to 12:30pm");
    provider.opens(all + "/people");
    provider.page().locator("input[name=age_groups][value=adults]").press("Space");
    provider.presses("Save and see all parts");
    provider.presses("Send it to be checked");
    provider.sees("We are checking it");
  }

  private static void decides(Visitor moderator, String name) {
    moderator.opens("/moderator/changes");
    moderator.clicksLink(name);
    moderator.presses("Say no");
    moderator.sees("There is a problem");
    moderator.presses("Say yes");
    moderator.sees("It is carried out");
    moderator.opens("/moderator/providers?state=suspended");
    moderator.opens("/moderator/reports");
  }

  private static FilePayload file(String content) {
    return new FilePayload(
        "insurance.pdf", "application/pdf", content.getBytes(StandardCharsets.UTF_8));
  }
}
