package org.rapport.store.internal.feed;

import java.io.Serializable;
import java.util.Map;
import java.util.function.UnaryOperator;

/** How the names and values in changes of before are to be read now; all names that go in are those of then. */
public interface BodyNames {

  /** The name of a type of records or rows. */
  String type(String type);

  /** The name of a feature of a type; null where it is to be forgotten. */
  String feature(String type, String feature);

  /** The name of the list that rows of a type stand in, within a record of a type; null where the rows are to be forgotten. */
  String list(String rootType, String rowType, String list);

  /** A value of a feature of a type, which is not null; null where it is to be forgotten. */
  Serializable value(String type, String feature, Serializable value);

  /** The features that get a part of the values of one, each with what gives the part; null for none. */
  Map<String, UnaryOperator<Serializable>> parts(String type, String feature);
}
