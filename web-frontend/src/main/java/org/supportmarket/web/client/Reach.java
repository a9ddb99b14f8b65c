package org.supportmarket.web.client;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Looks whether somebody is there, without waiting long. */
@ApplicationScoped
public class Reach {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  /** Whether a GET is answered with 200 now; never fails, never takes longer than two seconds. */
  public Uni<Boolean> answers(String address) {
    HttpRequest ask = HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build();
    return Uni.createFrom()
        .completionStage(() -> http.sendAsync(ask, BodyHandlers.discarding()))
        .map(answer -> answer.statusCode() == 200)
        .onFailure()
        .recoverWithItem(false);
  }
}
