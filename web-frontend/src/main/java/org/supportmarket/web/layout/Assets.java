package org.supportmarket.web.layout;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The static files and their version, which changes with any of them: so browsers may keep them for
 * ever.
 */
@Singleton
public class Assets {
  /** The style sheet is written in parts and served as one. */
  private static final List<String> STYLES =
      List.of("base.css", "forms.css", "parts.css", "choice.css", "print.css");

  private static final String OURS = "/assets/";
  private static final String ECHARTS = "/META-INF/resources/webjars/echarts/5.3.1/dist/";

  private final Map<String, Asset> files;
  private final String version;

  record Asset(String type, byte[] content) {}

  public Assets() {
    files =
        Map.of(
            "site.css", new Asset("text/css;charset=UTF-8", read(OURS, STYLES)),
            "suggest.js", script(OURS, "suggest.js"),
            "picture.js", script(OURS, "picture.js"),
            "answers.js", script(OURS, "answers.js"),
            "echarts.js", script(ECHARTS, "echarts.min.js"),
            "icon.svg", new Asset("image/svg+xml", read(OURS, List.of("icon.svg"))));
    version = version(files);
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

  private static Asset script(String folder, String name) {
    return new Asset("text/javascript;charset=UTF-8", read(folder, List.of(name)));
  }

  private static byte[] read(String folder, List<String> names) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (String name : names) {
      try (InputStream in = Assets.class.getResourceAsStream(folder + name)) {
        in.transferTo(all);
      } catch (IOException e) {
        throw new UncheckedIOException("Static file " + name, e);
      }
    }
    return all.toByteArray();
  }

  private static String version(Map<String, Asset> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new TreeMap<>(files).values().forEach(file -> digest.update(file.content()));
      return HexFormat.of().formatHex(digest.digest(), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
