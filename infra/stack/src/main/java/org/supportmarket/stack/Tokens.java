package org.supportmarket.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Access tokens for the command line. */
final class Tokens {
  private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

  private static final int PATIENCE_MILLIS = 30_000;

  private final Settings settings;

  Tokens(Settings settings) {
    this.settings = settings;
  }

  /** A sample user's, by the client that only the sample data has. */
  String ofSampleUser(String username) {
    return fetch(
        "grant_type=password&client_id=sample-cli&password=sample&username=" + encoded(username),
        "There is no sample user \"%s\"; they are named in the README, and a start with --empty has none."
            .formatted(username));
  }

  /** A client's own, by its secret. */
  String ofClient(String client, Secrets secrets) {
    return fetch(
        "grant_type=client_credentials&client_id=%s&client_secret=%s"
            .formatted(encoded(client), encoded(secrets.of(client))),
        "Keycloak does not know the client " + client + "; stop the stack and start it again.");
  }

  /**
   * By the JDK's old client: it starts in half the time of the new one, and this is all it does.
   */
  private String fetch(String form, String refused) {
    try {
      HttpURLConnection connection =
          (HttpURLConnection)
              URI.create(settings.issuer() + "/protocol/openid-connect/token")
                  .toURL()
                  .openConnection();
      connection.setConnectTimeout(PATIENCE_MILLIS);
      connection.setReadTimeout(PATIENCE_MILLIS);
      connection.setDoOutput(true);
      connection.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
      try (OutputStream out = connection.getOutputStream()) {
        out.write(form.getBytes(StandardCharsets.UTF_8));
      }
      if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
        throw new Trouble(refused);
      }
      try (InputStream in = connection.getInputStream()) {
        Matcher token = TOKEN.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        if (token.find()) {
          return token.group(1);
        }
      }
      throw new Trouble(refused);
    } catch (IOException e) {
      throw notRunning(e);
    }
  }

  static Trouble notRunning(IOException cause) {
    return new Trouble("Support Market is not running here; start it with infra/run.", cause);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
