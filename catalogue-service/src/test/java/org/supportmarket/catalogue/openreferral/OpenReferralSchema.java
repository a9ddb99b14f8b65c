package org.supportmarket.catalogue.openreferral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** The published schemas of Open Referral UK 3.0, beside the project and never copied into it. */
final class OpenReferralSchema {
  private OpenReferralSchema() {}

  /** The same for each of the contents of a page, where the schema is that of one of them. */
  static void validateEach(String schema, String page) throws JsonProcessingException {
    for (JsonNode one : new ObjectMapper().readTree(page).path("contents")) {
      validate(schema, one.toString());
    }
  }

  /**
   * Fails unless the JSON keeps to the schema, formats too; skips where the schemas are missing.
   */
  static void validate(String schema, String json) {
    Path folder =
        Path.of(System.getProperty("support-market.home", ".."))
            .resolveSibling("shared")
            .resolve("data/oruk/schemas-3.0");
    assumeTrue(
        Files.isDirectory(folder),
        "Skipped: the schemas of Open Referral UK are not beside the project in ../shared/data");
    try {
      JsonSchema read =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
              .getSchema(
                  Files.readString(folder.resolve(schema)),
                  SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
      Set<ValidationMessage> wrong = read.validate(json, InputFormat.JSON);
      assertEquals(Set.of(), wrong, schema);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
