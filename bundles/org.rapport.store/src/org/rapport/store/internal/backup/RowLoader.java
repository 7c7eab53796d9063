package org.rapport.store.internal.backup;

import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.rapport.model.RapportException;
import org.rapport.store.BackupProgress;

/** Puts the rows of a backup into tables, in portions of some megabytes at most. */
final class RowLoader {

  private static final int PORTION = 500;
  private static final int LETTERS = 4_000_000;

  private final Connection connection;
  private final BackupFile backup;
  private final boolean commits;
  private final BackupProgress progress;
  private long rows;

  /** @param commits whether each portion is committed: for a base that nobody sees before it is whole */
  RowLoader(Connection connection, BackupFile backup, boolean commits, BackupProgress progress) {
    this.connection = connection;
    this.backup = backup;
    this.commits = commits;
    this.progress = progress;
  }

  /** Loads a table that is empty and has all columns. */
  void load(Manifest.Entry table) throws SQLException, RapportException {
    long before = rows;
    try (JsonReader json = new JsonReader(new InputStreamReader(backup.rows(table), StandardCharsets.UTF_8));
        PreparedStatement statement = connection.prepareStatement(table.shape().insert())) {
      int waiting = 0;
      long letters = 0;
      json.beginArray();
      while (json.hasNext()) {
        json.beginArray();
        for (int i = 0; i < table.shape().columns().size(); i++) {
          letters += table.shape().columns().get(i).kind().bind(statement, i + 1, json);
        }
        json.endArray();
        statement.addBatch();
        rows++;
        if (++waiting == PORTION || letters > LETTERS) {
          flush(statement);
          waiting = 0;
          letters = 0;
        }
      }
      json.endArray();
      flush(statement);
    } catch (IOException | RuntimeException e) {
      throw BackupErrors.bad(backup.path(), table.file() + ": " + e.getMessage(), e);
    }
    if (rows - before != table.rows()) {
      throw BackupErrors.bad(backup.path(), table.file(), null);
    }
  }

  private void flush(PreparedStatement statement) throws SQLException, RapportException {
    statement.executeBatch();
    if (commits) {
      connection.commit();
    }
    if (!progress.goOn(rows)) {
      throw BackupErrors.cancelled();
    }
  }
}
