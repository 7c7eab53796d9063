package org.rapport.store.internal.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.rapport.store.internal.jdbc.ValueBinding;
import org.rapport.store.internal.schema.Names;

/** A statement that grows: text made of our own words and of names of the model, and parameters for everything else. */
public final class SqlText {

  private final StringBuilder text = new StringBuilder();
  private final List<Object> parameters = new ArrayList<>();

  /** Adds words of SQL. Never words of a user. */
  SqlText add(String words) {
    text.append(words);
    return this;
  }

  /** Adds {@code alias."column"}. */
  SqlText column(String alias, String column) {
    text.append(alias).append('.').append(Names.quote(column));
    return this;
  }

  /** Adds a quoted name. */
  SqlText name(String name) {
    text.append(Names.quote(name));
    return this;
  }

  /** Adds a parameter. */
  SqlText value(Object value) {
    text.append('?');
    parameters.add(value);
    return this;
  }

  /** Adds parameters with commas between them. */
  SqlText values(List<?> values) {
    for (int i = 0; i < values.size(); i++) {
      add(i == 0 ? "" : ", ").value(values.get(i));
    }
    return this;
  }

  /** Adds another text with its parameters. */
  SqlText add(SqlText other) {
    text.append(other.text);
    parameters.addAll(other.parameters);
    return this;
  }

  /** Whether nothing was added yet. */
  boolean isEmpty() {
    return text.isEmpty();
  }

  /** A statement with all parameters set; the caller closes it. */
  PreparedStatement prepare(Connection connection) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(text.toString());
    try {
      for (int i = 0; i < parameters.size(); i++) {
        statement.setObject(i + 1, ValueBinding.toJdbc(parameters.get(i)));
      }
      return statement;
    } catch (SQLException e) {
      statement.close();
      throw e;
    }
  }

  /** The values for the question marks, in their order. */
  List<Object> parameters() {
    return List.copyOf(parameters);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
