package org.supportmarket.kernel.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;

/** Columns that hold JSON hold it as our interfaces say it. */
@ApplicationScoped
@JsonFormat
@PersistenceUnitExtension
class StoredJson implements FormatMapper {
  private final ObjectMapper json;

  StoredJson(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public <T> T fromString(CharSequence text, JavaType<T> type, WrapperOptions options) {
    try {
      return json.readValue(text.toString(), json.constructType(type.getJavaType()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A column holds JSON we can't read", e);
    }
  }

  @Override
  public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
    try {
      return json.writerFor(json.constructType(type.getJavaType())).writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A value is no JSON", e);
    }
  }
}
