package org.rapport.core.internal.handover;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.eclipse.core.runtime.OperationCanceledException;
import org.rapport.core.identity.Password;
import org.rapport.core.identity.Passwords;
import org.rapport.model.RapportException;

/**
 * How the owner of a database asks the process that handed a command over for a password: only when one is needed, over the
 * socket that nobody else can reach. An answer is a letter, and the password's bytes or the failure as JSON.
 */
final class PasswordFrames {

  private static final char SOME = 'S';
  private static final char NONE = 'N';
  private static final char FAILED = 'F';

  private PasswordFrames() {
  }

  private record Question(Passwords.Purpose purpose, String login) {
  }

  private record Failure(String code, String message, String hint) {
  }

  /** The side of the owner. */
  static final class Asking implements Passwords {

    private final Frames frames;
    private final BlockingQueue<byte[]> answers = new ArrayBlockingQueue<>(1);

    Asking(Frames frames) {
      this.frames = frames;
    }

    /** Called by whoever reads the frames; an empty answer means that the other process has gone. */
    void answered(byte[] answer) {
      answers.offer(answer);
    }

    @Override
    public Optional<Password> ask(Purpose purpose, String login) throws RapportException {
      byte[] answer;
      try {
        byte[] question = new Gson().toJson(new Question(purpose, login)).getBytes(StandardCharsets.UTF_8);
        frames.send(Frames.ASK, question, 0, question.length);
        answer = answers.take();
      } catch (IOException e) {
        throw gone(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw gone(e);
      }
      return read(answer);
    }

    private static OperationCanceledException gone(Exception e) {
      OperationCanceledException gone = new OperationCanceledException();
      gone.initCause(e);
      return gone;
    }

    private static Optional<Password> read(byte[] answer) throws RapportException {
      if (answer.length == 0) {
        throw new OperationCanceledException(); // Nobody is there any more to whom a failure could be said.
      }
      String text = new String(answer, 1, answer.length - 1, StandardCharsets.UTF_8);
      Arrays.fill(answer, 1, answer.length, (byte) 0);
      if (answer[0] == FAILED) {
        Failure failure = new Gson().fromJson(text, Failure.class);
        throw new RapportException(failure.code(), failure.message(), failure.hint());
      }
      return answer[0] == NONE ? Optional.empty() : Optional.of(new Password(text.toCharArray()));
    }
  }

  /** The side of the process where the command was typed: asks, and sends the answer. */
  static void answer(Frames frames, byte[] question, Passwords passwords) throws IOException {
    Question asked = new Gson().fromJson(new String(question, StandardCharsets.UTF_8), Question.class);
    byte[] answer;
    try {
      Optional<Password> password = passwords.ask(asked.purpose(), asked.login());
      answer = password.isEmpty() ? answer(NONE, new byte[0]) : some(password.get());
    } catch (RapportException e) {
      answer = answer(FAILED, new Gson().toJson(new Failure(e.code(), e.getMessage(), e.hint())).getBytes(StandardCharsets.UTF_8));
    }
    frames.send(Frames.PASSWORD, answer, 0, answer.length);
    Arrays.fill(answer, (byte) 0);
  }

  private static byte[] some(Password password) {
    try (password) {
      byte[] letters = password.bytes();
      byte[] answer = answer(SOME, letters);
      Arrays.fill(letters, (byte) 0);
      return answer;
    }
  }

  private static byte[] answer(char kind, byte[] rest) {
    byte[] answer = new byte[rest.length + 1];
    answer[0] = (byte) kind;
    System.arraycopy(rest, 0, answer, 1, rest.length);
    return answer;
  }
}
