package org.rapport.core.internal.handover;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.atomic.AtomicBoolean;
import jdk.net.ExtendedSocketOptions;
import org.rapport.core.handover.HandedCommand;
import org.rapport.core.handover.HandoverHandler;
import org.rapport.core.internal.handover.Frames.Frame;
import org.rapport.core.session.Sessions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes commands of other processes of the same user at the socket of a database, as long as this process owns it. */
public final class HandoverServer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(HandoverServer.class);

  private final ServerSocketChannel server;
  private final Path socket;
  private final HandoverHandler handler;
  private final Sessions sessions;
  private int running;
  private boolean closed;

  private HandoverServer(ServerSocketChannel server, Path socket, HandoverHandler handler, Sessions sessions) {
    this.server = server;
    this.socket = socket;
    this.handler = handler;
    this.sessions = sessions;
  }

  /** Begins to listen. The caller holds the {@link Ownership}, so that a socket already there is a dead one. */
  public static HandoverServer start(RunFolder folder, String target, HandoverHandler handler, Sessions sessions) throws IOException {
    Path socket = folder.socket(target);
    Files.deleteIfExists(socket);
    ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    server.bind(UnixDomainSocketAddress.of(socket));
    if (socket.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
    }
    HandoverServer result = new HandoverServer(server, socket, handler, sessions);
    daemon("Rapport hand-over", result::listen);
    return result;
  }

  private static void daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  private void listen() {
    while (server.isOpen()) {
      try {
        SocketChannel client = server.accept();
        daemon("Rapport handed-over command", () -> serve(client));
      } catch (AsynchronousCloseException e) {
        return; // The database is being given up.
      } catch (IOException e) {
        if (server.isOpen()) {
          LOG.warn("A command of another process could not be taken over at {}.", socket, e);
        }
      }
    }
  }

  private void serve(SocketChannel client) {
    try (client) {
      Frames frames = new Frames(Channels.newInputStream(client), Channels.newOutputStream(client));
      Frame first = frames.next();
      if (first.kind() != Frames.COMMAND || !sameUser(client) || !begin()) {
        frames.send(Frames.REFUSED);
        return;
      }
      try {
        frames.send(Frames.ACCEPTED);
        run(new Gson().fromJson(new String(first.bytes(), StandardCharsets.UTF_8), HandedCommand.class), frames);
      } finally {
        end();
      }
    } catch (IOException e) {
      LOG.debug("The process that handed a command over has gone.", e);
    }
  }

  private void run(HandedCommand command, Frames frames) throws IOException {
    AtomicBoolean gone = new AtomicBoolean();
    PasswordFrames.Asking passwords = new PasswordFrames.Asking(frames);
    RemoteInput in = new RemoteInput(frames, gone, passwords);
    daemon("Rapport input of a handed-over command", in::pump);
    int code = handler.run(command, sessions, in, output(frames, Frames.OUT, gone), output(frames, Frames.ERR, gone), passwords, gone::get);
    byte[] text = Integer.toString(code).getBytes(StandardCharsets.US_ASCII);
    frames.send(Frames.EXIT, text, 0, text.length);
  }

  private static OutputStream output(Frames frames, char kind, AtomicBoolean gone) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
          frames.send(kind, bytes, offset, length);
        } catch (IOException e) {
          gone.set(true);
          throw e;
        }
      }
    };
  }

  /** The folder keeps others out already; where the system tells who is there, it is asked too. */
  private static boolean sameUser(SocketChannel client) throws IOException {
    return !client.supportedOptions().contains(ExtendedSocketOptions.SO_PEERCRED)
        || client.getOption(ExtendedSocketOptions.SO_PEERCRED).user().getName().equals(System.getProperty("user.name"));
  }

  private synchronized boolean begin() {
    if (closed) {
      return false;
    }
    running++;
    return true;
  }

  private synchronized void end() {
    running--;
    notifyAll();
  }

  /** Takes no more commands and waits until those that run are finished. */
  @Override
  public void close() throws IOException {
    synchronized (this) {
      closed = true;
    }
    Files.deleteIfExists(socket);
    boolean interrupted = false;
    synchronized (this) {
      while (running > 0) {
        try {
          wait();
        } catch (InterruptedException e) {
          interrupted = true; // The commands were promised; the interruption is kept for the caller.
        }
      }
    }
    server.close();
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
