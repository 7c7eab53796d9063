package org.rapport.store.internal.schema;

import java.util.Locale;
import org.eclipse.emf.ecore.EClass;

/** Names of tables and columns; always quoted in SQL, so that no word of a model is a keyword of a database. */
public final class Names {

  /** Column of a root table: the type name. */
  public static final String TYPE = "__type";
  /** Column of a row table: the id of the root. */
  public static final String ROOT = "root";
  /** Column of a row table: the id of the containing row, or of the root where the root contains it. */
  public static final String PARENT = "__parent";
  /** Column of a row table: the name of the containing list. */
  public static final String FEATURE = "__feature";
  /** Column of a row table: the place in that list, from 0. */
  public static final String POSITION = "__position";

  /** How columns begin that wait for a field. */
  public static final String SPARE = "__spare_";

  /** PostgreSQL cuts names after 63 letters; columns leave room for their endings. */
  private static final int LONGEST = 55;

  private Names() {
  }

  /** {@code expectedClose} becomes {@code expected_close}. */
  public static String snake(String name) {
    return shortened(name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT));
  }

  /** The name itself, or where it is too long for a database its beginning and a number that tells it from others. */
  public static String shortened(String name) {
    return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 9) + "_" + Integer.toHexString(name.hashCode());
  }

  /** {@code crm_account}: the prefix of the package and the class. */
  public static String table(EClass eClass) {
    return table(eClass.getEPackage().getNsPrefix(), eClass.getName());
  }

  /** The same by the names alone, as for a class that is no more. */
  public static String table(String prefix, String className) {
    return shortened(snake(prefix) + "_" + snake(className));
  }

  /** The table of rows of a class within a root; the class named as {@link #snake} or {@link #table} does. */
  public static String rows(String rootTable, String rowClass) {
    return shortened(rootTable + "__" + rowClass);
  }

  /** The table beside that of a root, with the values of custom fields. */
  public static String custom(String rootTable) {
    return shortened(rootTable + "__custom");
  }

  /** The name in double quotes, as both databases read it. */
  public static String quote(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
