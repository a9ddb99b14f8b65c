package org.supportmarket.catalogue.taxonomy;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The categories for menus and filters. */
@Path("/api/v1/categories")
@Tag(name = "Listings")
class CategoryResource {
  private final Categories categories;

  CategoryResource(Categories categories) {
    this.categories = categories;
  }

  @GET
  @PermitAll
  @RunOnVirtualThread
  @Operation(summary = "All categories, in the order pages show them")
  public List<CategoryView> all() {
    return categories.all().stream().map(CategoryView::of).toList();
  }
}
