package org.supportmarket.web.layout;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The static files and their version, which changes with any of them: so browsers may keep them for
 * ever.
 */
@ApplicationScoped
public class Assets {
  private static final Map<String, String> TYPES =
      Map.of("site.css", "text/css;charset=UTF-8", "icon.svg", "image/svg+xml");

  private final Map<String, Asset> files = new LinkedHashMap<>();
  private final String version;

  record Asset(String type, byte[] content) {}

  public Assets() {
    MessageDigest digest = sha256();
    TYPES.keySet().stream()
        .sorted()
        .forEach(
            name -> {
              byte[] content = read(name);
              digest.update(ByteBuffer.wrap(content));
              files.put(name, new Asset(TYPES.get(name), content));
            });
    version = HexFormat.of().formatHex(digest.digest(), 0, 6);
  }

  /** The address of a file, such as {@code /assets/3fa1c09b77d2/site.css}. */
  public String href(String file) {
    return "/assets/" + version + "/" + file;
  }

  Optional<Asset> find(String file) {
    return Optional.ofNullable(files.get(file));
  }

  boolean isCurrent(String asked) {
    return version.equals(asked);
  }

  private static byte[] read(String name) {
    try (InputStream in = Assets.class.getResourceAsStream("/assets/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Static file " + name, e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
