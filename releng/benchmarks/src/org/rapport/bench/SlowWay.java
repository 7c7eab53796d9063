package org.rapport.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A way to a server on this machine that holds each message of the client up for a while, as a far network does. */
final class SlowWay implements AutoCloseable {

  private static final int BUFFER = 1 << 16;

  private final ServerSocket door;
  private final int server;
  private final int millis;

  SlowWay(int server, int millis) throws IOException {
    this.server = server;
    this.millis = millis;
    this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    begin("slow way", this::accept);
  }

  int port() {
    return door.getLocalPort();
  }

  /** What moves bytes until one side is closed. */
  private interface Moving {
    void run() throws IOException;
  }

  private static void begin(String name, Moving moving) {
    Thread.ofPlatform().daemon().name(name).start(() -> {
      try {
        moving.run();
      } catch (IOException e) {
        return; // One side was closed, which ends this.
      }
    });
  }

  private void accept() throws IOException {
    while (!door.isClosed()) {
      Socket client = door.accept();
      Socket there = new Socket(InetAddress.getLoopbackAddress(), server);
      client.setTcpNoDelay(true);
      there.setTcpNoDelay(true);
      begin("to the server", () -> move(client, there, millis));
      begin("from the server", () -> move(there, client, 0));
    }
  }

  private static void move(Socket from, Socket to, int millis) throws IOException {
    try (from; to; InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
      byte[] bytes = new byte[BUFFER];
      for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
        Thread.sleep(millis);
        out.write(bytes, 0, count);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
