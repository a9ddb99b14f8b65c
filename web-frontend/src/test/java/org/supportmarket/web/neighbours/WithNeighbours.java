package org.supportmarket.web.neighbours;

import io.quarkus.test.common.QuarkusTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a {@code @QuarkusTest} stand-ins for the three services, to answer, refuse and break as the
 * test says.
 */
@QuarkusTestResource(Neighbours.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface WithNeighbours {}
