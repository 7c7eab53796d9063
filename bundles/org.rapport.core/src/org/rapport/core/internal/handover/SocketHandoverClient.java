package org.rapport.core.internal.handover;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.osgi.service.component.annotations.Component;
import org.rapport.core.handover.HandedCommand;
import org.rapport.core.handover.HandoverClient;
import org.rapport.core.identity.Passwords;
import org.rapport.core.internal.Texts;
import org.rapport.core.internal.handover.Frames.Frame;
import org.rapport.core.session.DatabaseLocation;
import org.rapport.model.RapportException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Speaks with a {@link HandoverServer}. */
@Component
public final class SocketHandoverClient implements HandoverClient {

  private static final Logger LOG = LoggerFactory.getLogger(SocketHandoverClient.class);
  private static final int BLOCK = 8192;

  private final RunFolder folder;

  /** For the user of the operating system. */
  public SocketHandoverClient() {
    this(RunFolder.ofUser());
  }

  /** With the locks and sockets in another folder. */
  public SocketHandoverClient(RunFolder folder) {
    this.folder = folder;
  }

  @Override
  public OptionalInt offer(DatabaseLocation location, HandedCommand command, InputStream in, OutputStream out, OutputStream err,
      Passwords passwords) throws RapportException {
    boolean accepted = false;
    try {
      Path socket = folder.socket(location.target());
      if (!Files.exists(socket)) {
        return OptionalInt.empty();
      }
      try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
        Frames frames = new Frames(Channels.newInputStream(channel), Channels.newOutputStream(channel));
        byte[] json = new Gson().toJson(command).getBytes(StandardCharsets.UTF_8);
        frames.send(Frames.COMMAND, json, 0, json.length);
        accepted = frames.next().kind() == Frames.ACCEPTED;
        return accepted ? OptionalInt.of(follow(frames, in, out, err, passwords)) : OptionalInt.empty();
      }
    } catch (IOException e) {
      if (accepted) {
        throw new RapportException("owner-lost", Texts.get("owner-lost", location.name()), Texts.get("owner-lost.hint"), e);
      }
      LOG.debug("Nobody listens at the socket of {}.", location, e);
      return OptionalInt.empty();
    }
  }

  private static int follow(Frames frames, InputStream in, OutputStream out, OutputStream err, Passwords passwords) throws IOException {
    while (true) {
      Frame frame = frames.next();
      switch (frame.kind()) {
        case Frames.OUT -> copy(frame, out);
        case Frames.ERR -> copy(frame, err);
        case Frames.ASK -> PasswordFrames.answer(frames, frame.bytes(), passwords);
        case Frames.WANT -> {
          Thread pump = new Thread(() -> send(in, frames), "Rapport standard input");
          pump.setDaemon(true);
          pump.start();
        }
        case Frames.EXIT -> {
          return Integer.parseInt(new String(frame.bytes(), StandardCharsets.US_ASCII));
        }
        default -> throw new IOException("The owner of the database sent a frame of the unknown kind '" + frame.kind() + "'.");
      }
    }
  }

  private static void copy(Frame frame, OutputStream stream) throws IOException {
    stream.write(frame.bytes());
    stream.flush();
  }

  private static void send(InputStream in, Frames frames) {
    byte[] block = new byte[BLOCK];
    try {
      for (int count = in.read(block); count >= 0; count = in.read(block)) {
        frames.send(Frames.INPUT, block, 0, count);
      }
      frames.send(Frames.END);
    } catch (IOException e) {
      LOG.debug("The command ended before it had read all input.", e);
    }
  }
}
