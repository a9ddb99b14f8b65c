/** A council's people and their budgets: register, open, release, change, close, import. */
package org.supportmarket.web.casework;
