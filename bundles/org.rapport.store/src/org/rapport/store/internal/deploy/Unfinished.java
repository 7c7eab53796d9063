package org.rapport.store.internal.deploy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.rapport.store.MigrationRequest;
import org.rapport.store.internal.Hashes;

/**
 * The note of a migration that is being done.
 *
 * @param works tells the list of works from another
 * @param done how many of the works are done
 * @param position how far the next one has come
 */
record Unfinished(String who, Instant since, boolean drop, String works, int done, long position) {

  static Unfinished of(MigrationRequest request, Instant since, List<Work> works) {
    return new Unfinished(request.who(), since, request.drop(), hash(works), 0, 0);
  }

  static Unfinished read(String text) {
    List<String> lines = text.lines().toList();
    return new Unfinished(lines.get(0), Instant.parse(lines.get(1)), Boolean.parseBoolean(lines.get(2)), lines.get(3),
        Integer.parseInt(lines.get(4)), Long.parseLong(lines.get(5)));
  }

  String text() {
    return String.join("\n", who, since.toString(), Boolean.toString(drop), works, Integer.toString(done), Long.toString(position));
  }

  boolean isOf(List<Work> list) {
    return works.equals(hash(list));
  }

  Unfinished done(int count) {
    return new Unfinished(who, since, drop, works, count, 0);
  }

  Unfinished at(long place) {
    return new Unfinished(who, since, drop, works, done, place);
  }

  private static String hash(List<Work> works) {
    return HexFormat.of().formatHex(Hashes.sha256().digest(String.join("\n", works.stream().map(Work::id).toList()).getBytes(StandardCharsets.UTF_8)));
  }
}
