package org.rapport.workbench.internal.snapshot;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.emf.ecore.EObject;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.Types;
import org.rapport.model.Uuids;
import org.rapport.model.crm.CrmFactory;
import org.rapport.model.crm.Direction;
import org.rapport.model.crm.Interaction;
import org.rapport.model.crm.InteractionKind;
import org.rapport.model.crm.Note;
import org.rapport.model.crm.Party;
import org.rapport.model.crm.RecordLink;
import org.rapport.model.crm.Root;
import org.rapport.model.crm.Task;

/**
 * What somebody writes down about a record.
 *
 * @param about the record of the snapshot
 * @param words what was typed; the first line is the subject
 */
record Moment(Ref about, String words) {

  private static final int LONGEST_SUBJECT = 200;

  private String subject() {
    String first = words.strip().lines().findFirst().orElse("").strip();
    return first.length() <= LONGEST_SUBJECT ? first : first.substring(0, LONGEST_SUBJECT - 1).stripTrailing() + "\u2026";
  }

  /** All that was typed, where the subject does not say it. */
  private String text() {
    String all = words.strip();
    return all.equals(subject()) || all.isEmpty() ? null : all;
  }

  private String subjectOrNull() {
    return subject().isEmpty() ? null : subject();
  }

  /**
   * A call from us, now.
   *
   * @param with who was called; another record than that of the snapshot is a party, and the call is about the record
   * @param outcome may be null
   */
  EObject call(Types types, Ref with, String outcome) {
    Interaction call = named(CrmFactory.eINSTANCE.createInteraction());
    call.setKind(InteractionKind.CALL);
    call.setDirection(Direction.OUTBOUND);
    call.setWhen(Instant.now());
    call.setWith((Party) Records.proxy(types, with));
    if (!with.equals(about)) {
      call.setAbout((Root) Records.proxy(types, about));
    }
    call.setSubject(subjectOrNull());
    call.setText(text());
    call.setOutcome(outcome);
    return call;
  }

  /** A note. */
  EObject note(Types types) {
    Note note = named(CrmFactory.eINSTANCE.createNote());
    note.setAbout((Root) Records.proxy(types, about));
    note.setTitle(subject());
    note.setText(text());
    return note;
  }

  /** A task that is open. */
  EObject task(Types types, LocalDate due) {
    Task task = named(CrmFactory.eINSTANCE.createTask());
    task.setSubject(subject());
    task.setDescription(text());
    task.setDue(due);
    RecordLink link = CrmFactory.eINSTANCE.createRecordLink();
    Records.setId(link, Uuids.next());
    link.setRecord((Root) Records.proxy(types, about));
    task.getAbout().add(link);
    return task;
  }

  private static <T extends EObject> T named(T record) {
    Records.setId(record, Uuids.next());
    return record;
  }
}
