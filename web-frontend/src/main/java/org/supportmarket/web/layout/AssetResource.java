package org.supportmarket.web.layout;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/**
 * Serves the static files. An old version's address still answers, but is not kept: a page may be
 * open during a release.
 */
@Path("/assets/{version}/{file}")
@PermitAll
public class AssetResource {
  @Inject Assets assets;

  @GET
  public Response get(@PathParam("version") String version, @PathParam("file") String file) {
    Assets.Asset asset = assets.find(file).orElseThrow(NotFoundException::new);
    String keep = assets.isCurrent(version) ? "public, max-age=31536000, immutable" : "no-cache";
    return Response.ok(asset.content(), asset.type()).header("Cache-Control", keep).build();
  }
}
