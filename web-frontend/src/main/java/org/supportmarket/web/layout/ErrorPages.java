package org.supportmarket.web.layout;

import io.opentelemetry.api.trace.Span;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.client.Unreachable;

/** Whatever goes wrong becomes a page in plain words; details stand in the log only. */
public class ErrorPages {
  private static final Logger LOG = Logger.getLogger(ErrorPages.class);
  private static final Link START = Link.to("/", "Go to the start page");
  private static final Link FIND = Link.to("/search", "Find support");
  private static final Link CODE = Link.to("/supporting", "I was given a code");
  private static final Link HELP = Link.to("/help", "Ask a person");

  @ServerExceptionMapper
  public Response refused(Refusal refusal) {
    int status = refusal.status();
    if (status == 401) {
      return page(
          status,
          "Please sign in again",
          "You have been away for a while.",
          Link.to("/sign-in", "Sign in"),
          START);
    }
    if (status >= 500 && refusal.sentence() == null) {
      return resting();
    }
    return page(
        status,
        titleOf(status),
        refusal.sentence() == null ? sentenceOf(status) : refusal.sentence(),
        refusal.is("no_budget") ? CODE : FIND,
        HELP);
  }

  @ServerExceptionMapper
  public Response unreachable(Unreachable e) {
    LOG.warn("A service could not be asked: " + e.getMessage());
    return resting();
  }

  @ServerExceptionMapper
  public Response notFound(NotFoundException e) {
    return page(404, titleOf(404), sentenceOf(404), FIND, START, HELP);
  }

  @ServerExceptionMapper
  public Response forbidden(ForbiddenException e, ResourceInfo asked) {
    return page(403, titleOf(403), whoMay(asked), START, HELP);
  }

  @ServerExceptionMapper
  public Response signInBroken(AuthenticationCompletionException e) {
    LOG.info("Signing in did not come to its end: " + e.getMessage());
    return page(
        401,
        "You are not signed in",
        "Signing in was stopped, or took too long. Nothing has changed.",
        Link.to("/sign-in", "Try again"),
        START);
  }

  @ServerExceptionMapper
  public Response web(WebApplicationException e) {
    int status = e.getResponse().getStatus();
    if (e instanceof ClientWebApplicationException || status >= 500) {
      return broken(e);
    }
    return status < 400
        ? e.getResponse()
        : page(status, titleOf(status), sentenceOf(status), START, HELP);
  }

  @ServerExceptionMapper
  public Response broken(Throwable e) {
    String trace = Span.current().getSpanContext().getTraceId();
    LOG.error("A page broke", e);
    return new MessagePage(
            "Something went wrong on our side",
            "It was nothing you did. Please try again in a few minutes.",
            List.of(START, HELP),
            trace)
        .answer(500);
  }

  /** Whom the page is for, so that nobody thinks it broken. */
  private static String whoMay(ResourceInfo asked) {
    RolesAllowed allowed =
        asked.getResourceMethod() == null
            ? null
            : asked.getResourceMethod().getAnnotation(RolesAllowed.class);
    if (allowed == null && asked.getResourceClass() != null) {
      allowed = asked.getResourceClass().getAnnotation(RolesAllowed.class);
    }
    return allowed == null
        ? sentenceOf(403)
        : "This page is for "
            + Arrays.stream(allowed.value()).map(Who::of).collect(Collectors.joining(" and "))
            + ". You are signed in with another kind of account.";
  }

  private static Response resting() {
    return page(
        503,
        "This part of Support Market is resting",
        "It should be back in a few minutes. If you were just buying or changing something, look at"
            + " your orders before you try again.",
        START,
        HELP);
  }

  private static Response page(int status, String title, String sentence, Link... next) {
    return MessagePage.of(title, sentence, List.of(next)).answer(status);
  }

  private static String titleOf(int status) {
    return switch (status) {
      case 403 -> "You cannot see this page";
      case 404 -> "We cannot find that";
      case 503 -> "This part of Support Market is resting";
      default -> "That did not work";
    };
  }

  private static String sentenceOf(int status) {
    return switch (status) {
      case 403 -> "It belongs to somebody else, or to another kind of account than yours.";
      case 404 -> "The address may have a mistake in it, or what stood there is gone.";
      case 413 -> "That was too much at once. Please send less.";
      default -> "We did not understand what was asked for. Nothing has changed.";
    };
  }
}
