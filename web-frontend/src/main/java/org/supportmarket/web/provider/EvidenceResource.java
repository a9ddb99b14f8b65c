package org.supportmarket.web.provider;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.supportmarket.web.client.MyProviderApi;
import org.supportmarket.web.client.Refusal;
import org.supportmarket.web.layout.EvidenceDownload;
import org.supportmarket.web.layout.Problems;

/**
 * A file that shows what a provider holds, passed on as it came; the catalogue looks at what is in
 * it.
 */
@Path("/provider/accreditations/{id}/evidence")
@RolesAllowed("provider")
@Produces(MediaType.TEXT_HTML)
public class EvidenceResource {
  private static final long MOST_BYTES = 5L * 1024 * 1024;
  private static final String FILE = "file";

  @Inject @RestClient MyProviderApi catalogue;

  @GET
  @RunOnVirtualThread
  public TemplateInstance ask(@RestPath UUID id) {
    return page(id, Problems.none());
  }

  /** What was sent, to look at again. */
  @GET
  @Path("/file")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @RunOnVirtualThread
  public Response file(@RestPath UUID id) {
    return EvidenceDownload.of(catalogue.evidence(id));
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RunOnVirtualThread
  public Response send(@RestPath UUID id, @RestForm(FILE) FileUpload file) throws IOException {
    if (file == null || file.size() == 0) {
      return wrong(422, id, Problems.of(FILE, "Choose a file"));
    }
    if (file.size() > MOST_BYTES) {
      return wrong(
          413,
          id,
          Problems.of(
              FILE,
              "The file is larger than 5 MB. Take the picture again in a smaller size, or send a"
                  + " PDF."));
    }
    try {
      catalogue.prove(id, Files.readAllBytes(file.uploadedFile()));
      return Response.seeOther(URI.create("/provider/accreditations?done=evidence")).build();
    } catch (Refusal no) {
      if (no.status() != 413 && no.status() != 415 && no.status() != 422 && no.status() != 409) {
        throw no;
      }
      String sentence = no.sentence() == null ? "We cannot take this file." : no.sentence();
      return wrong(no.status(), id, Problems.of(FILE, sentence));
    }
  }

  private Response wrong(int status, UUID id, Problems problems) {
    return Response.status(status).entity(page(id, problems)).build();
  }

  private EvidencePage page(UUID id, Problems problems) {
    return catalogue.accreditations().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .map(one -> new EvidencePage(AccreditationRow.of(one), problems))
        .orElseThrow(NotFoundException::new);
  }
}
