package org.rapport.workbench.internal.list.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.rapport.core.session.Session;
import org.rapport.core.transfer.Formulas;
import org.rapport.core.values.SeenFields;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.store.ChangeSet;
import org.rapport.store.ValidationException;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageRequest;
import org.rapport.workbench.internal.record.LooseFields;
import org.rapport.workbench.internal.record.model.FieldChecks;
import org.rapport.workbench.internal.record.model.FieldKind;
import org.rapport.workbench.internal.record.model.FieldModel;
import org.rapport.workbench.internal.record.model.Formats;
import org.rapport.workbench.internal.record.model.Parsed;
import org.rapport.workbench.internal.record.model.Problem;
import org.rapport.workbench.internal.record.model.RecordDraft;

/**
 * Writes texts from the clipboard into cells, as one change that undo takes back. Where one of them is not understood or refused,
 * nothing is written and each is named. To be used in a job.
 */
public final class Paste {

  private final Session session;
  private final Formats formats;
  private final RecordType type;
  private final SeenFields seen;
  private final List<FieldModel> fields;
  private final Block block;
  private final List<PasteResult.Problem> problems = new ArrayList<>();

  /** @param formats in which the texts were written */
  public Paste(Session session, Formats formats, Block block) throws RapportException {
    this.session = session;
    this.formats = formats;
    this.block = block;
    this.type = session.store().types().get(block.query().type());
    this.seen = SeenFields.of(session, type);
    this.fields = block.features().stream().map(feature -> FieldModel.of(feature, type, formats.texts().locale())).toList();
  }

  /**
   * Does it.
   *
   * @throws RapportException what the store refuses of the whole, and {@code moved} where the list is another one by now
   */
  public PasteResult run() throws RapportException {
    List<Ref> refs = refs();
    Map<Ref, EObject> records = session.store().load(session.principal(), new LinkedHashSet<>(refs));
    Map<EStructuralFeature, NamedRecords> named = named();
    LooseFields.Around around = LooseFields.Around.read(session, Records.create(type.eClass()));
    CellReader reader = new CellReader(formats, session.principal().zone(), around.currencies());
    List<ChangeSet> sets = new ArrayList<>();
    for (int i = 0; i < refs.size(); i++) {
      EObject record = records.get(refs.get(i));
      if (record == null) {
        refuse(i, refs.get(i), null, ChangeMessages.Cell_gone);
      } else {
        sets.add(draft(i, refs.get(i), record, reader, named).changes());
      }
    }
    sets.removeIf(ChangeSet::isEmpty);
    if (problems.isEmpty() && !sets.isEmpty()) {
      write(sets, refs);
    }
    return new PasteResult(problems.isEmpty() ? sets.size() : 0, problems);
  }

  /** The records of the rows, as the list has them now. */
  private List<Ref> refs() throws RapportException {
    if (!block.marked().isEmpty()) {
      return List.copyOf(block.marked());
    }
    int wanted = block.rows().size();
    List<Ref> refs = session.store().page(session.principal(), block.query(), PageRequest.exactly(block.first(), wanted)).rows().stream()
        .map(Page.Row::ref).toList();
    if (refs.isEmpty() || !refs.get(0).equals(block.cursor())) {
      throw new RapportException("moved", ChangeMessages.Paste_moved, ChangeMessages.Paste_movedHint);
    }
    if (refs.size() < wanted) {
      throw new RapportException("too-long", NLS.bind(ChangeMessages.Paste_long, formats.number(wanted), formats.number(refs.size())),
          ChangeMessages.Paste_longHint);
    }
    return refs;
  }

  private List<String> texts(int row) {
    return block.rows().get(block.marked().isEmpty() ? row : 0);
  }

  private Map<EStructuralFeature, NamedRecords> named() throws RapportException {
    Map<EStructuralFeature, NamedRecords> named = new HashMap<>();
    for (int i = 0; i < fields.size(); i++) {
      int column = i;
      if (fields.get(i).feature() instanceof EReference reference) {
        Collection<String> texts = block.rows().stream().map(row -> fused(row.get(column))).collect(Collectors.toSet());
        named.put(reference, NamedRecords.find(session, reference, texts));
      }
    }
    return named;
  }

  private static String fused(String text) {
    return Formulas.fused(text);
  }

  private RecordDraft draft(int row, Ref ref, EObject record, CellReader reader, Map<EStructuralFeature, NamedRecords> named) {
    RecordDraft draft = new RecordDraft(session.store().types(), record, false);
    SeenFields here = seen.in(record);
    FieldChecks checks = new FieldChecks(formats);
    for (int column = 0; column < fields.size(); column++) {
      FieldModel field = fields.get(column);
      String text = texts(row).get(column);
      Parsed parsed = field.kind() == FieldKind.REFERENCE ? named.get(field.feature()).read(fused(text))
          : reader.read(field, text, record.eGet(field.feature(), false));
      if (!here.writes(type.eClass(), field.feature())) {
        refuse(row, ref, field, ChangeMessages.Cell_record);
      } else if (parsed instanceof Parsed.Failure failure) {
        refuse(row, ref, field, NLS.bind(ChangeMessages.Paste_bad, text.strip(), failure.message()));
      } else {
        set(draft, field, ((Parsed.Value) parsed).value());
        Optional<Problem> wrong = checks.check(field.name(), field, draft.working().eGet(field.feature(), false)).filter(Problem::isError);
        wrong.ifPresent(problem -> refuse(row, ref, field, problem.message()));
      }
    }
    return draft;
  }

  private void set(RecordDraft draft, FieldModel field, Object value) {
    if (field.kind() == FieldKind.PHONE) {
      String own = draft.country();
      draft.setPhone(draft.working(), field.feature(), (String) value, own.isEmpty() ? formats.texts().locale().getCountry() : own);
    } else {
      draft.set(draft.working(), field.feature(), value);
    }
  }

  /** What the store finds wrong is told of the cells that it is about. */
  private void write(List<ChangeSet> sets, List<Ref> refs) throws RapportException {
    try {
      session.store().commit(session.principal(), sets);
    } catch (ValidationException invalid) {
      for (ValidationException.Violation violation : invalid.violations()) {
        FieldModel field = fields.stream().filter(each -> each.name().equals(violation.path())).findFirst().orElse(null);
        refuse(refs.indexOf(violation.root()), violation.root(), field, violation.message());
      }
    }
  }

  private void refuse(int row, Ref ref, FieldModel field, String words) {
    String place = field == null ? NLS.bind(ChangeMessages.Paste_row, row + 1) : NLS.bind(ChangeMessages.Paste_cell, row + 1, field.label());
    problems.add(new PasteResult.Problem(row + 1, ref, field == null ? "" : field.name(), place, words));
  }
}
