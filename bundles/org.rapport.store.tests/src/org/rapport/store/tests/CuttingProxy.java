package org.rapport.store.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between a store and its PostgreSQL server, and spoils the connection when it is told to. Safe for all threads. */
final class CuttingProxy implements AutoCloseable {

  /** What happens to a packet of the client. */
  enum Spoil {
    /** The connection is cut before the server has the packet. */
    CUT_BEFORE,
    /** The server answers, and the connection is cut before the client has the answer. */
    CUT_AFTER,
    /** The connection to the client is cut, and the server gets the packet a little later. */
    DELIVER_LATE,
    /** The packet and all after it vanish, and nobody is told. */
    SWALLOW
  }

  private final ServerSocket server;
  private final int target;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final AtomicInteger packets = new AtomicInteger();
  private final AtomicInteger spoiled = new AtomicInteger();
  private volatile Spoil spoil;
  private volatile byte[] wanted;
  private volatile int countdown;
  private volatile long delay;
  private volatile boolean dark;
  private volatile boolean darkNext;

  CuttingProxy(int target) {
    this.target = target;
    try {
      server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    start(this::accept);
  }

  int port() {
    return server.getLocalPort();
  }

  /** Spoils the next packet that holds a text. */
  void spoilNext(String text, Spoil how) {
    wanted = text.getBytes(StandardCharsets.US_ASCII);
    countdown = 1;
    spoil = how;
  }

  /** Spoils the packet that comes after so many others, and says how many were spoiled until now. */
  int spoilAfter(int others, Spoil how) {
    wanted = new byte[0];
    countdown = others + 1;
    spoil = how;
    return spoiled.get();
  }

  /** Spoils nothing any more; gives how many were spoiled. */
  int stopSpoiling() {
    spoil = null;
    return spoiled.get();
  }

  /** Cuts every connection at once. */
  void cutAll() {
    open.forEach(CuttingProxy::close);
    open.clear();
  }

  /** Holds each packet of the client back for a while. */
  void delay(long milliseconds) {
    delay = milliseconds;
  }

  /** Lets everything vanish in both directions, for old connections and for new ones, until the light is on again. */
  void dark(boolean isDark) {
    dark = isDark;
  }

  /** The same from the next spoiled packet on. */
  void darkAfterSpoiling() {
    darkNext = true;
  }

  /** Packets of clients since the last call. */
  int takePackets() {
    return packets.getAndSet(0);
  }

  private static void start(Runnable task) {
    Thread thread = new Thread(task, "cutting-proxy");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket client = server.accept();
        client.setTcpNoDelay(true);
        open.add(client);
        start(() -> serve(client));
      } catch (IOException e) {
        close();
      }
    }
  }

  private void serve(Socket client) {
    try (client; Socket database = new Socket(InetAddress.getLoopbackAddress(), target)) {
      database.setTcpNoDelay(true);
      open.add(database);
      Link link = new Link(client, database);
      start(link::answers);
      link.questions();
    } catch (IOException e) {
      close(client);
    }
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized Spoil fate(byte[] bytes, int length) {
    packets.incrementAndGet();
    Spoil how = spoil;
    if (how == null || !holds(bytes, length, wanted) || --countdown > 0) {
      return null;
    }
    spoil = null;
    spoiled.incrementAndGet();
    return how;
  }

  private static boolean holds(byte[] bytes, int length, byte[] part) {
    for (int i = 0; i + part.length <= length; i++) {
      int j = 0;
      while (j < part.length && bytes[i + j] == part[j]) {
        j++;
      }
      if (j == part.length) {
        return true;
      }
    }
    return false;
  }

  private static void sleep(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    open.forEach(CuttingProxy::close);
  }

  /** One connection through the proxy. */
  private final class Link {

    private final Socket client;
    private final Socket database;
    private volatile boolean mute;
    private volatile boolean cutAtAnswer;

    Link(Socket client, Socket database) {
      this.client = client;
      this.database = database;
    }

    void questions() throws IOException {
      byte[] buffer = new byte[1 << 16];
      InputStream in = client.getInputStream();
      OutputStream out = database.getOutputStream();
      for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
        Spoil how = fate(buffer, length);
        sleep(delay);
        if (how == Spoil.CUT_BEFORE) {
          return;
        } else if (how == Spoil.DELIVER_LATE) {
          mute = true;
          client.close();
          sleep(300);
          out.write(buffer, 0, length);
          out.flush();
          sleep(300);
          return;
        } else if (how == Spoil.SWALLOW) {
          mute = true;
        }
        cutAtAnswer |= how == Spoil.CUT_AFTER;
        if (!mute && !dark) {
          out.write(buffer, 0, length);
          out.flush();
        }
        if (how != null && darkNext) {
          darkNext = false;
          dark = true;
        }
      }
    }

    void answers() {
      byte[] buffer = new byte[1 << 16];
      try (client; database) {
        InputStream in = database.getInputStream();
        OutputStream out = client.getOutputStream();
        for (int length = in.read(buffer); length >= 0 && !cutAtAnswer; length = in.read(buffer)) {
          if (!mute && !dark) {
            out.write(buffer, 0, length);
            out.flush();
          }
        }
      } catch (IOException e) {
        mute = true; // one side is gone, and the other goes with it
      }
    }
  }
}
