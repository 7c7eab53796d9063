package org.rapport.workbench.internal.list;

import org.rapport.model.Ref;

/**
 * A list that somebody keeps under a name.
 *
 * @param ref its record
 * @param type name of the record type that is listed
 * @param where which records, empty for all
 * @param look columns and order, without widths
 * @param own whether it is one's own, and not shared by somebody else
 */
public record KeptList(Ref ref, String name, String type, String where, ListLook look, boolean own) {
}
