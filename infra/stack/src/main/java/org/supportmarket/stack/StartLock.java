package org.supportmarket.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;

/** Only one launcher at a time starts a stack; the next one finds it running. */
record StartLock(FileChannel channel, FileLock lock) implements AutoCloseable {
  static StartLock of(Settings settings) {
    try {
      Places.made(settings.data());
      FileChannel channel =
          FileChannel.open(
              settings.data().resolve("start.lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE);
      return new StartLock(channel, channel.lock());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
