package org.rapport.core.transfer;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.rapport.core.fields.NewField;
import org.rapport.core.internal.transfer.MappingMemory;
import org.rapport.core.internal.transfer.PartInspection;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;

/**
 * Looks into files before they are imported: what is in them, how they are written, what their columns mean and what would
 * become of their first rows. Writes no record. Made for one session; safe for all threads, but not for the UI thread.
 */
public final class ImportInspector {

  private final Session session;

  /** On behalf of the principal of a session. */
  public ImportInspector(Session session) {
    this.session = session;
  }

  /**
   * What is in a file: one part, or the sheets of a workbook in which anything stands.
   *
   * @param file absolute
   * @throws RapportException {@code no-file}, {@code is-folder}, {@code file-denied}, {@code empty-file}, {@code unknown-format},
   *     {@code bad-workbook}, {@code macros}
   */
  public List<ImportPart> parts(Path file) throws RapportException {
    return PartInspection.parts(file, session.principal().locale());
  }

  /**
   * Looks at the first rows of a part. A mapping that cannot be used, or says too little, is what the answer says.
   *
   * @param given what is said already; what it leaves open is remembered or guessed
   * @param key path of the feature by which a row's record is known; null for none
   * @param onDuplicate what happens with such a row; null for skip
   * @param monitor may be null
   * @throws RapportException where the file cannot be read at all, as {@link #parts}
   * @throws org.eclipse.core.runtime.OperationCanceledException after a cancel
   */
  public Inspection inspect(ImportPart part, ImportMapping given, String key, OnDuplicate onDuplicate, IProgressMonitor monitor)
      throws RapportException {
    return new PartInspection(session, part, given).inspect(key, onDuplicate, monitor);
  }

  /**
   * What the whole of a table says in one of its columns, so that it can be said what that means.
   *
   * @param mapping by which the table is read
   * @param monitor may be null
   * @return at most a thousand texts, those first that the column's place does not take, then the most frequent
   * @throws RapportException where the file cannot be read, as {@link #parts}, or the mapping not be used
   * @throws org.eclipse.core.runtime.OperationCanceledException after a cancel
   */
  public List<ColumnValue> values(ImportPart part, ImportMapping mapping, String column, IProgressMonitor monitor) throws RapportException {
    return new PartInspection(session, part, mapping).values(column, monitor);
  }

  /**
   * The field that could be made of a column, by its heading and its first values.
   *
   * @param mapping by which the table is read; says the type
   * @throws RapportException where the file cannot be read, as {@link #parts}, or the mapping not be used
   */
  public NewField field(ImportPart part, ImportMapping mapping, String column) throws RapportException {
    return new PartInspection(session, part, mapping).field(column);
  }

  /**
   * Remembers the mapping of a table for the principal: the next table with the same headings, in any order, is read by it
   * unless something else is said. A mapping that names no type, or is of a table without headings, is forgotten at once.
   */
  public void remember(Inspection table) throws RapportException {
    if (table.part().kind() == ImportPart.Kind.TABLE && table.mapping().hasHeadings() && table.mapping().hasPlaces()
        && table.mapping().get("type").isPresent()) {
      new MappingMemory(session).put(table.columns().stream().map(Inspection.Column::heading).toList(), table.mapping());
    }
  }
}
