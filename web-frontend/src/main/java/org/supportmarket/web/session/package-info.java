/** Who is here: signing in and out, the signed-in person, whom they act for. */
package org.supportmarket.web.session;
