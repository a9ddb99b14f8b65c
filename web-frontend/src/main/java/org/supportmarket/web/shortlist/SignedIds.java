package org.supportmarket.web.shortlist;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A few ids as a signed text: whoever changes a letter of it has kept nothing. */
final class SignedIds {
  /** As long as this the text stays below half a kilobyte; a cookie of ours may have one. */
  static final int MOST = 20;

  private static final String ALGORITHM = "HmacSHA256";
  private static final int ID_BYTES = 16;
  private static final int LONGEST = 1024;

  private final SecretKeySpec key;

  /** The secret is shared with other uses, so the key is made from it for this one. */
  SignedIds(String secret) {
    byte[] own =
        sign(
            new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM),
            "shortlist 1".getBytes(StandardCharsets.UTF_8));
    this.key = new SecretKeySpec(own, ALGORITHM);
  }

  String write(List<UUID> ids) {
    ByteBuffer bytes = ByteBuffer.allocate(ids.size() * ID_BYTES);
    ids.forEach(
        id -> bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()));
    Base64.Encoder text = Base64.getUrlEncoder().withoutPadding();
    return text.encodeToString(bytes.array()) + "." + text.encodeToString(sign(key, bytes.array()));
  }

  /** None for a text that is not ours. */
  List<UUID> read(String written) {
    if (written == null || written.length() > LONGEST || !written.matches("[\\w-]+\\.[\\w-]+")) {
      return List.of();
    }
    String[] parts = written.split("\\.");
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(parts[0]);
      byte[] signature = Base64.getUrlDecoder().decode(parts[1]);
      return MessageDigest.isEqual(signature, sign(key, bytes)) ? ids(bytes) : List.of();
    } catch (IllegalArgumentException notOurs) {
      return List.of();
    }
  }

  private static List<UUID> ids(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    List<UUID> ids = new ArrayList<>();
    while (buffer.remaining() >= ID_BYTES) {
      ids.add(new UUID(buffer.getLong(), buffer.getLong()));
    }
    return List.copyOf(ids);
  }

  private static byte[] sign(SecretKeySpec key, byte[] bytes) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(bytes);
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
    }
  }
}
