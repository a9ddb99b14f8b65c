package org.supportmarket.ordering.accesslog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.supportmarket.ordering.audit.MoneyAction;

class WhatWasDoneTest {
  @Test
  void whateverAnEndpointDoesWithSomebodysMoneyIsToldInWordsOfItsOwn() {
    JavaClasses ours =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.supportmarket.ordering");
    Set<String> actions =
        ours.stream()
            .flatMap(one -> one.getMethods().stream())
            .filter(method -> method.isAnnotatedWith(MoneyAction.class))
            .map(WhatWasDoneTest::action)
            .collect(Collectors.toCollection(TreeSet::new));

    assertTrue(actions.size() > 40, "found " + actions);
    actions.removeIf(WhatWasDone::knows);
    assertEquals(Set.of(), actions, "without words of their own");
  }

  private static String action(JavaMethod method) {
    return method.getAnnotationOfType(MoneyAction.class).value();
  }
}
