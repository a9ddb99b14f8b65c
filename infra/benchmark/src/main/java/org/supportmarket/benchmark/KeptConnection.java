package org.supportmarket.benchmark;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/**
 * One HTTP/1.1 connection that is kept open. As plain as can be, so that the one who asks costs
 * little beside the one who answers.
 */
final class KeptConnection implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;

  KeptConnection(int port) throws IOException {
    this(port, PATIENCE);
  }

  /**
   * @param patience how long an answer may take
   */
  KeptConnection(int port, Duration patience) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout((int) patience.toMillis());
    in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    out = socket.getOutputStream();
  }

  /** What came back: the status and the body. */
  record Answer(int status, byte[] body) {
    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }

  /** The body of the answer, which must be a 200. */
  byte[] ask(byte[] request) throws IOException {
    Answer answer = exchange(request);
    if (answer.status() != 200) {
      throw new IOException(answer.status() + ": " + answer.text());
    }
    return answer.body();
  }

  /** Whatever is answered. */
  Answer exchange(byte[] request) throws IOException {
    out.write(request);
    out.flush();
    String status = line();
    long length = -1;
    boolean chunked = false;
    for (String header = line(); !header.isEmpty(); header = line()) {
      String small = header.toLowerCase(Locale.ROOT);
      if (small.startsWith("content-length:")) {
        length = Long.parseLong(small.substring("content-length:".length()).strip());
      } else if (small.startsWith("transfer-encoding:") && small.endsWith("chunked")) {
        chunked = true;
      }
    }
    byte[] body = chunked ? chunks() : exactly(length);
    return new Answer(Integer.parseInt(status.split(" ")[1]), body);
  }

  private byte[] exactly(long length) throws IOException {
    if (length < 0) {
      throw new IOException("an answer without a length");
    }
    byte[] body = in.readNBytes((int) length);
    if (body.length < length) {
      throw new EOFException("the connection was closed");
    }
    return body;
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
      body.writeBytes(exactly(size));
      line();
    }
    line();
    return body.toByteArray();
  }

  private String line() throws IOException {
    StringBuilder text = new StringBuilder(64);
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("the connection was closed");
      }
      if (c != '\r') {
        text.append((char) c);
      }
    }
    return text.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
