package org.supportmarket.catalogue.accreditation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.supportmarket.catalogue.CatalogueProblem;
import org.supportmarket.kernel.problem.Refusal;

/**
 * A file that shows an accreditation. What it is called and claims to be does not count: its first
 * and last bytes must be those of a whole PDF, JPEG or PNG.
 */
public record EvidenceFile(String mediaType, byte[] content) {
  /** Five mebibytes: a good photograph of a certificate. */
  public static final int MOST_BYTES = 5 * 1024 * 1024;

  private static final byte[] PDF = bytes("%PDF-");
  private static final byte[] PDF_END = bytes("%%EOF");
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
  private static final byte[] JPEG_END = {(byte) 0xFF, (byte) 0xD9};
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] PNG_FIRST = {0, 0, 0, 13, 'I', 'H', 'D', 'R'};
  private static final byte[] PNG_END = {
    0, 0, 0, 0, 'I', 'E', 'N', 'D', (byte) 0xAE, 'B', 0x60, (byte) 0x82
  };

  /** Cameras and printers leave a little behind the end. */
  private static final int END_WITHIN = 1024;

  /** Reads one; {@code evidence_too_large} or {@code invalid_evidence}. */
  public static EvidenceFile read(InputStream file) throws IOException {
    byte[] content = file.readNBytes(MOST_BYTES + 1);
    if (content.length > MOST_BYTES) {
      throw Refusal.of(
          CatalogueProblem.EVIDENCE_TOO_LARGE, "The file has more than 5 MB. Send a smaller one.");
    }
    return new EvidenceFile(mediaTypeOf(content), content);
  }

  private static String mediaTypeOf(byte[] content) {
    if (startsAt(0, PDF, content) && endsWithin(PDF_END, content)) {
      return "application/pdf";
    }
    if (startsAt(0, JPEG, content) && endsWithin(JPEG_END, content)) {
      return "image/jpeg";
    }
    if (startsAt(0, PNG, content)
        && startsAt(PNG.length, PNG_FIRST, content)
        && endsWithin(PNG_END, content)) {
      return "image/png";
    }
    throw Refusal.of(
        CatalogueProblem.INVALID_EVIDENCE,
        "This is not a whole PDF, JPEG or PNG file. Send a scan or a photograph.");
  }

  private static boolean startsAt(int from, byte[] what, byte[] content) {
    return content.length >= from + what.length
        && Arrays.equals(what, Arrays.copyOfRange(content, from, from + what.length));
  }

  private static boolean endsWithin(byte[] what, byte[] content) {
    int first = Math.max(0, content.length - END_WITHIN);
    for (int from = content.length - what.length; from >= first; from--) {
      if (startsAt(from, what, content)) {
        return true;
      }
    }
    return false;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
