package org.supportmarket.catalogue.provider;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.catalogue.Fields;

/**
 * What a provider says of itself.
 *
 * @param micro one to five people, independent of any larger organisation; a personal assistant is
 * @param worksDirectlyForPerson a personal assistant's statement that they work directly for the
 *     person and under their control
 */
@Schema(name = "ProfileRequest")
record ProfileRequest(
    @Schema(examples = "Rowan Gardening") String name,
    @NotNull JoinsAs joinsAs,
    String about,
    String phone,
    String email,
    String website,
    String district,
    String postcode,
    Boolean micro,
    boolean worksDirectlyForPerson,
    @Schema(description = "Number at the Care Quality Commission, its own or of a place, or null")
        String cqcId) {
  private static final String POSTCODE = "[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}";
  private static final String EMAIL = "[^@\\s<>\"]{1,64}@[^@\\s<>\"]+\\.[^@\\s<>\".]+";

  /** The same tidied up; refuses with {@code invalid_provider} and all {@code fields}. */
  ProfileRequest checked() {
    ProfileRequest tidy =
        new ProfileRequest(
            Fields.text(name),
            joinsAs,
            Fields.text(about),
            Fields.text(phone),
            Fields.text(email),
            Fields.text(website),
            Fields.text(district),
            postcode == null ? null : Fields.text(postcode.toUpperCase(java.util.Locale.ROOT)),
            joinsAs == JoinsAs.PERSONAL_ASSISTANT || Boolean.TRUE.equals(micro),
            worksDirectlyForPerson,
            cqcId == null ? null : Fields.text(cqcId.toUpperCase(java.util.Locale.ROOT)));
    Fields bad = Fields.of(CatalogueProblem.INVALID_PROVIDER);
    needed(bad, "name", tidy.name, 200);
    needed(bad, "about", tidy.about, 4000);
    needed(bad, "phone", tidy.phone, 40);
    needed(bad, "email", tidy.email, 254);
    needed(bad, "district", tidy.district, 100);
    if (tidy.phone != null && !tidy.phone.matches("[+0-9][0-9 ()-]{5,39}")) {
      bad.bad("phone", "Give a phone number, such as 01632 960 001.");
    }
    if (tidy.email != null && !tidy.email.matches(EMAIL)) {
      bad.bad("email", "Give an e-mail address, such as name@example.com.");
    }
    if (tidy.website != null
        && (tidy.website.length() > 500 || !tidy.website.matches("https?://[^\\s<>\"]+"))) {
      bad.bad("website", "Give the whole address, beginning with https://.");
    }
    if (tidy.postcode != null && !tidy.postcode.matches(POSTCODE)) {
      bad.bad("postcode", "Give a full postcode, or leave it out.");
    }
    if (tidy.cqcId != null && !tidy.cqcId.matches("[0-9A-Z][0-9A-Z-]{2,19}")) {
      bad.bad("cqc_id", "Give the number as it stands on CQC's page, like 1-101607679.");
    }
    if (tidy.worksDirectlyForPerson && joinsAs != JoinsAs.PERSONAL_ASSISTANT) {
      bad.bad(
          "works_directly_for_person",
          "Only a personal assistant works directly for the person and under their control.");
    }
    bad.refuseIfAny();
    return tidy;
  }

  ProviderDetails details(String cqcProviderId, String council) {
    return new ProviderDetails(
        name, false, micro, about, phone, email, website, council, district, cqcProviderId);
  }

  private static void needed(Fields bad, String field, String value, int most) {
    if (value == null) {
      bad.bad(field, "Fill this in.");
    } else if (value.length() > most) {
      bad.bad(field, "Use at most " + most + " characters.");
    } else if (value.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
      bad.bad(field, "There is a character in it that we can't show.");
    }
  }
}
