package org.rapport.store.internal.jdbc;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.rapport.model.RapportException;
import org.rapport.store.internal.Texts;

/** Says in words what a database complained about. */
public final class SqlErrors {

  private static final Set<String> DENIED = Set.of("28P01", "28000", "42501", "08004");
  private static final String NO_DATABASE = "3D000";
  /** The state of an exception that says that two transactions met. */
  public static final String COLLISION = "40001";
  /** The state of an exception that says that a connection broke. */
  static final String BROKEN = "08006";
  /** A server that stops, starts, has no room or, after a failover, only reads yet. */
  private static final Set<String> AWAY = Set.of("57P01", "57P02", "57P03", "57P05", "53300", "25006");
  private static final Set<String> AGAIN = Set.of(COLLISION, "40P01", "23505");
  private static final String DISK_FULL = "53100";
  private static final String UNIQUE = "23505";

  private SqlErrors() {
  }

  /** The exception for callers of the store. */
  public static RapportException explain(SQLException e, String location) {
    Texts texts = Texts.system();
    String code = code(e);
    String hint = NO_DATABASE.equals(e.getSQLState()) ? "open.no-database.server.hint" : "open." + code + ".hint";
    return new RapportException(code, texts.text("open." + code, location, reason(e)), texts.text(hint), e);
  }

  /** The SQL exception that led to another one, whatever has wrapped it; the exception itself is thrown where there is none. */
  public static SQLException unwrap(RuntimeException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return sql;
      }
    }
    throw e;
  }

  /** Whether two transactions met, and the same again may succeed or say better what is wrong. */
  public static boolean mayRetry(SQLException e) {
    for (SQLException each = e; each != null; each = each.getNextException()) {
      if (AGAIN.contains(String.valueOf(each.getSQLState()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a server is away, or the connection to it broke, and the same may succeed by a new one. */
  public static boolean isOutage(SQLException e) {
    for (SQLException each = e; each != null; each = each.getNextException()) {
      String state = String.valueOf(each.getSQLState());
      if (each instanceof SQLTransientConnectionException || AWAY.contains(state) || state.startsWith("08") && !DENIED.contains(state)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a key is there already. */
  public static boolean isDuplicate(SQLException e) {
    for (SQLException each = e; each != null; each = each.getNextException()) {
      if (UNIQUE.equals(each.getSQLState())) {
        return true;
      }
    }
    return false;
  }

  /** H2 says it in the words of the operating system only. */
  private static boolean isDiskFull(SQLException e) {
    for (SQLException each = e; each != null; each = each.getNextException()) {
      if (DISK_FULL.equals(each.getSQLState()) || hasNoSpace(each)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasNoSpace(SQLException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException && String.valueOf(cause.getMessage()).contains("No space left on device")) {
        return true;
      }
    }
    return false;
  }

  private static String code(SQLException e) {
    String state = String.valueOf(e.getSQLState());
    if (isDiskFull(e)) {
      return "disk-full";
    }
    if (DENIED.contains(state) || e.getErrorCode() == ErrorCode.DATABASE_IS_READ_ONLY) {
      return "no-access";
    } else if (isServerAway(e, state)) {
      return "unreachable-database";
    } else if (NO_DATABASE.equals(state)) {
      return "no-database";
    }
    return switch (e.getErrorCode()) {
      case ErrorCode.DATABASE_ALREADY_OPEN_1 -> "database-in-use";
      case ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1, ErrorCode.DATABASE_NOT_FOUND_1 -> "no-database";
      case ErrorCode.FILE_CORRUPTED_1, ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2, ErrorCode.GENERAL_ERROR_1 ->
          "damaged-database";
      case ErrorCode.FILE_VERSION_ERROR_1 -> "newer-database";
      default -> "database-failed";
    };
  }

  private static boolean isServerAway(SQLException e, String state) {
    return state.startsWith("08") || AWAY.contains(state) || e instanceof SQLTransientConnectionException;
  }

  private static String reason(SQLException e) {
    String message = String.valueOf(e.getMessage());
    int end = message.indexOf("; SQL statement");
    return (end < 0 ? message : message.substring(0, end)).lines().findFirst().orElse("");
  }
}
