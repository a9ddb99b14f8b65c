package org.supportmarket.web.catalogue;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** The pages that hold nothing but words: start, help, how ratings work. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class HomeResource {

  @CheckedTemplate(basePath = "catalogue", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record HomePage() implements TemplateInstance {}

  @CheckedTemplate(basePath = "catalogue", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record HelpPage() implements TemplateInstance {}

  @CheckedTemplate(basePath = "catalogue", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record HelpMeFind(String words, String where, String searchHref) implements TemplateInstance {}

  @CheckedTemplate(basePath = "catalogue", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  record HowRatingsWork() implements TemplateInstance {}

  @GET
  public TemplateInstance home() {
    return new HomePage();
  }

  @GET
  @Path("/help")
  public TemplateInstance help() {
    return new HelpPage();
  }

  /** What somebody looked for in vain, to read to the person who helps them. */
  @GET
  @Path("/help-me-find")
  public TemplateInstance helpMeFind(@Context UriInfo uri) {
    Wish wish = Wish.of(uri.getQueryParameters());
    return new HelpMeFind(wish.words(), wish.where(), wish.address().href());
  }

  @GET
  @Path("/how-ratings-work")
  public TemplateInstance howRatingsWork() {
    return new HowRatingsWork();
  }
}
