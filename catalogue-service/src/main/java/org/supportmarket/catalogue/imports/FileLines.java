package org.supportmarket.catalogue.imports;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The lines of a file of which we don't know how it was saved: UTF-8 with or without a byte order
 * mark, or Windows' own encoding, even changing from line to line.
 */
final class FileLines {
  /** A location with all its reports has a tenth of it; longer is no line of ours. */
  static final int LONGEST = 1 << 20;

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final InputStream in;
  private final Deque<FileLine> givenBack = new ArrayDeque<>();
  private int number;

  FileLines(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  /** The next line, or null at the end. A line that is too long comes cut off. */
  FileLine next() throws IOException {
    if (!givenBack.isEmpty()) {
      return givenBack.pop();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    int read = in.read();
    if (read < 0) {
      return null;
    }
    for (; read >= 0 && read != '\n'; read = in.read()) {
      if (bytes.size() <= LONGEST) {
        bytes.write(read);
      }
    }
    String text = decoded(bytes.toByteArray());
    number++;
    if (number == 1 && text.startsWith(BYTE_ORDER_MARK)) {
      text = text.substring(1);
    }
    return new FileLine(number, text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
  }

  /** Puts a line back: it will be the next. */
  void giveBack(FileLine line) {
    givenBack.push(line);
  }

  private static String decoded(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, WINDOWS);
    }
  }
}
