package org.supportmarket.web.casework;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.supportmarket.web.client.CaseworkApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.layout.Problems;

/** A council's budgets from a spreadsheet; larger files go by the command {@code infra/import}. */
@Path("/council/budgets/import")
@RolesAllowed({"care-manager", "council-finance"})
@Produces(MediaType.TEXT_HTML)
public class ImportResource {
  private static final long MOST_BYTES = 64 * 1024;
  private static final String FILE = "file";

  @Inject @RestClient CaseworkApi casework;

  @GET
  @RunOnVirtualThread
  public TemplateInstance ask() {
    return ImportPage.asking(Problems.none());
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RunOnVirtualThread
  public Response send(@RestForm(FILE) FileUpload file) throws IOException {
    if (file == null || file.size() == 0) {
      return wrong(422, "Choose a file");
    }
    if (file.size() > MOST_BYTES) {
      return wrong(413, "The file is larger than 64 KB. Send it in parts.");
    }
    try {
      byte[] bytes = Files.readAllBytes(file.uploadedFile());
      return Response.ok(ImportPage.told(casework.importBudgets(bytes))).build();
    } catch (Refusal no) {
      if (!no.is("import_unreadable")) {
        throw no;
      }
      return wrong(422, no.sentence());
    }
  }

  private static Response wrong(int status, String sentence) {
    return Response.status(status).entity(ImportPage.asking(Problems.of(FILE, sentence))).build();
  }
}
