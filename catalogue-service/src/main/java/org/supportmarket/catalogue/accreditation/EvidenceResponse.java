package org.supportmarket.catalogue.accreditation;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Serves a file somebody sent so that no browser runs or shows it on our own pages. */
public final class EvidenceResponse {
  private EvidenceResponse() {}

  /** The file as a download that no cache keeps. */
  public static Response of(EvidenceFile file) {
    String ending = file.mediaType().substring(file.mediaType().indexOf('/') + 1);
    return Response.ok(file.content(), file.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"evidence." + ending + '"')
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
