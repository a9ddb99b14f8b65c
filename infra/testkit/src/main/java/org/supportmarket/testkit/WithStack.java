package org.supportmarket.testkit;

import io.quarkus.test.common.QuarkusTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a {@code @QuarkusTest} the real servers: a database of its own for tests, Elasticsearch and
 * Keycloak with the sample users. Attaches to the running test stack, or starts one that ends with
 * this JVM.
 */
@QuarkusTestResource(value = StackResource.class, restrictToAnnotatedClass = false)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface WithStack {
  /** The service: catalogue, ordering, ratings, web or kernel; its database is {@code X_test}. */
  String value();
}
