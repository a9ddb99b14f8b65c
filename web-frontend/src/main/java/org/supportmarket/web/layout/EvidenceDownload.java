package org.supportmarket.web.layout;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Passes a file that a provider sent on as a download: it is never shown on our own pages. */
public final class EvidenceDownload {
  private EvidenceDownload() {}

  /** The file of this answer, which is read to its end and closed. */
  public static Response of(Response answer) {
    try (Response file = answer) {
      String ending =
          switch (String.valueOf(file.getMediaType())) {
            case "application/pdf" -> "pdf";
            case "image/jpeg" -> "jpg";
            case "image/png" -> "png";
            default -> "bin";
          };
      return Response.ok(file.readEntity(byte[].class), MediaType.APPLICATION_OCTET_STREAM)
          .header(
              HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"evidence." + ending + '"')
          .header(HttpHeaders.CACHE_CONTROL, "no-store")
          .build();
    }
  }
}
