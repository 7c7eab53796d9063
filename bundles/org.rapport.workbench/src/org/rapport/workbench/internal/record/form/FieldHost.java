package org.rapport.workbench.internal.record.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EReference;
import org.rapport.core.values.SeenFields;
import org.rapport.model.Ref;
import org.rapport.workbench.internal.record.model.Formats;
import org.rapport.workbench.internal.record.model.RecordDraft;

/** What a field asks of the editor it lies in. Everything happens on the UI thread. */
public interface FieldHost {

  /** The changes that the field writes into. */
  RecordDraft draft();

  /** What of the record's type the person may see and write. */
  SeenFields seen();

  /** Formats and texts of the person. */
  Formats formats();

  /** Says that something is being typed. */
  void typing();

  /** Says that a field was left, so that its problems may be shown now. */
  void left(String path);

  /** A field got the focus. */
  void entered(String path);

  /** Says that the size of a field changed, so that the form must be laid out again. */
  void resized();

  /** Opens another record. */
  void open(Ref ref);

  /** Opens an address of the web or of mail outside. */
  void browse(String address);

  /** The label of a record, as far as it is known; the field is refreshed when it comes. */
  Optional<String> label(Ref ref);

  /** Looks for records that a reference may name, in a job; the answer is never given after the next search. */
  void search(EReference reference, String typed, Consumer<List<Found>> found);

  /** Remembers what a chosen record is called. */
  void remember(Ref ref, String label);

  /** Codes of the currencies that can be chosen. */
  List<String> currencies();

  /**
   * A record that was found.
   *
   * @param ref the record
   * @param label its label
   * @param hint the name of its class, where several are possible; else empty
   */
  record Found(Ref ref, String label, String hint) {
  }
}
