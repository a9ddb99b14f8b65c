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
  private final CategoryTree tree;

  CategoryResource(Categories categories, CategoryTree tree) {
    this.categories = categories;
    this.tree = tree;
  }

  @GET
  @PermitAll
  @RunOnVirtualThread
  @Operation(summary = "All categories, in the order pages show them")
  public List<CategoryView> all() {
    return categories.all().stream().map(CategoryView::of).toList();
  }

  @GET
  @Path("/tree")
  @PermitAll
  @RunOnVirtualThread
  @Operation(
      summary = "The categories in groups, with what the CQC and other directories call them")
  public CategoryTreeView tree() {
    return new CategoryTreeView(tree.groups());
  }
}
