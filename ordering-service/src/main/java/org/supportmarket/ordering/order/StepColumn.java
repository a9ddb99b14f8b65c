package org.supportmarket.ordering.order;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/** Stored by its code; empty in events of before it was written down. */
@Converter(autoApply = true)
class StepColumn implements AttributeConverter<Step, String> {
  @Override
  public String convertToDatabaseColumn(Step step) {
    return step == null ? null : step.code();
  }

  @Override
  public Step convertToEntityAttribute(String code) {
    return code == null ? null : Step.valueOf(code.toUpperCase(Locale.ROOT));
  }
}
