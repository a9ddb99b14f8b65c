package org.supportmarket.ordering.order;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class OrderStatusColumn implements AttributeConverter<OrderStatus, String> {
  @Override
  public String convertToDatabaseColumn(OrderStatus status) {
    return status == null ? null : status.code();
  }

  @Override
  public OrderStatus convertToEntityAttribute(String code) {
    return code == null ? null : OrderStatus.of(code);
  }
}
