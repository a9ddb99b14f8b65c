package org.supportmarket.ordering.statement;

import java.time.LocalDate;

/**
 * Who a statement on paper is to and from.
 *
 * @param name what the person wants to be called, or null once erased
 * @param council the name of their council
 * @param written the day of the letter
 */
record Letter(String name, String council, LocalDate written) {}
