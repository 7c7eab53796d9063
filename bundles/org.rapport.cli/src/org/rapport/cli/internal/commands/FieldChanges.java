package org.rapport.cli.internal.commands;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.cli.CliContext;
import org.rapport.cli.internal.Texts;
import org.rapport.core.fields.NewField;
import org.rapport.core.values.References;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.Suggestions;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.FieldDefinition;
import org.rapport.model.crm.FieldKind;
import org.rapport.model.crm.PickList;
import org.rapport.model.crm.Translation;
import org.rapport.store.Change;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSets;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;

/** Adds fields to types of an open base, and retires them. A definition is a record: all that records have, it has. */
final class FieldChanges {

  private final CliContext context;

  FieldChanges(CliContext context) {
    this.context = context;
  }

  /** Adds a field that is written as {@code name:kind}, with a pick-list of its own where values are said. */
  void add(RecordType type, String written, FieldOptions options) throws RapportException {
    int colon = written.indexOf(':');
    String name = colon < 0 ? written : written.substring(0, colon);
    FieldDefinition field = (FieldDefinition) Records.create(CrmPackage.Literals.FIELD_DEFINITION);
    field.setType(type.name());
    field.setName(name);
    field.setKind(kind(colon < 0 ? "string" : written.substring(colon + 1)));
    field.setTitle(options.label == null ? name : options.label);
    if (options.labelFr != null) {
      Translation french = (Translation) Records.create(CrmPackage.Literals.TRANSLATION);
      french.setLanguage("fr");
      french.setText(options.labelFr);
      field.getTranslations().add(french);
    }
    field.setHelp(options.helpText);
    field.setRequired(options.required);
    field.setSearchable(options.searchable);
    field.setSortable(options.sortable);
    field.setListed(options.listed);
    field.setLength(options.length);
    List<ChangeSet> sets = new ArrayList<>();
    if (options.values != null) {
      PickList list = NewField.pickList(type, field, Arrays.stream(options.values.split(",")).map(String::strip).filter(code -> !code.isEmpty()).toList());
      sets.add(ChangeSets.create(list));
      field.setPickList((PickList) Records.proxy(context.types(), Records.ref(list)));
    } else if (options.pickList != null) {
      Ref list = only("PickList", "code = " + References.literal(options.pickList), options.pickList);
      field.setPickList((PickList) Records.proxy(context.types(), list));
    }
    sets.add(ChangeSets.create(field));
    report(Records.ref(field), sets, "created");
  }

  private FieldKind kind(String text) throws RapportException {
    FieldKind kind = FieldKind.get(text);
    if (kind == null) {
      List<String> kinds = FieldKind.VALUES.stream().map(FieldKind::getLiteral).toList();
      throw new RapportException("bad-value", Texts.in(context.locale(), "field.kind", text),
          Suggestions.hint(text, kinds, Texts.in(context.locale(), "field.kind.hint", String.join(", ", kinds))));
    }
    return kind;
  }

  /** Retires a field, or takes it into use again. */
  void retire(RecordType type, String name, boolean retired) throws RapportException {
    if (type.customFields().stream().noneMatch(field -> field.name().equals(name))) {
      List<String> names = type.customFields().stream().map(field -> field.name()).toList();
      throw new RapportException("unknown-feature", Texts.in(context.locale(), "field.unknown", type.name(), name),
          Suggestions.hint(name, names, Texts.in(context.locale(), "field.unknown.hint", type.name())));
    }
    Ref ref = only("FieldDefinition", "type = " + References.literal(type.name()) + " and name = " + References.literal(name), name);
    EObject before = Found.load(context, ref);
    FieldDefinition after = (FieldDefinition) EcoreUtil.copy(before);
    after.setRetired(retired);
    ChangeSet set = ChangeSets.diff(before, after);
    report(ref, set.isEmpty() ? List.of() : List.of(set), "changed");
  }

  private void report(Ref ref, List<ChangeSet> sets, String sentence) throws RapportException {
    List<Change> changes = sets.isEmpty() ? List.of() : context.session().store().commit(context.session().principal(), sets);
    Found.report(context, ref, Found.version(Found.load(context, ref)),
        changes.stream().filter(change -> change.set().root().equals(ref)).toList(), sentence);
  }

  private Ref only(String type, String where, Serializable named) throws RapportException {
    return context.session().store().page(context.session().principal(), new Query(type, where, List.of(), List.of("id")), PageRequest.first(1))
        .rows().stream().findFirst().map(row -> row.ref()).orElseThrow(() -> new RapportException("not-found",
            Texts.in(context.locale(), "field.noList", type, named), Texts.in(context.locale(), "field.noList.hint", type)));
  }
}
