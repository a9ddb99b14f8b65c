package org.supportmarket.testkit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class ContractsTest {
  private final ObjectNode event = (ObjectNode) Contracts.event("for-the-test");
  private final ObjectNode data = (ObjectNode) event.get("data");

  @Test
  void otherValuesOfTheSameKindKeepTheContract() {
    event.put("subject", "another");
    data.put("price_pence", 7);
    data.withArray("/lines").addObject().put("quantity", 3);

    assertDoesNotThrow(() -> Contracts.assertKept("for-the-test", event));
  }

  @Test
  void aMissingFieldIsNamed() {
    data.remove("price_pence");

    refused("data.price_pence is missing");
  }

  @Test
  void aNewFieldIsNamed() {
    data.put("colour", "red");

    refused("data.colour is not in the contract");
  }

  @Test
  void anotherKindOfValueIsNamed() {
    data.put("price_pence", 1.5);

    refused("data.price_pence is a number, not an integer");
  }

  @Test
  void everyLineOfAListIsLookedAt() {
    data.withArray("/lines").addObject().put("quantity", "3");

    refused("data.lines[].quantity is a string, not an integer");
  }

  @Test
  void anotherTypeIsNamed() {
    event.put("type", "other");

    refused("type is \"other\"");
  }

  private void refused(String reason) {
    AssertionError error =
        assertThrows(AssertionError.class, () -> Contracts.assertKept("for-the-test", event));
    assertTrue(error.getMessage().contains(reason), error.getMessage());
  }
}
