/** A person's own pages: buying with their budget, their money, their orders, their reviews. */
package org.supportmarket.web.holder;
