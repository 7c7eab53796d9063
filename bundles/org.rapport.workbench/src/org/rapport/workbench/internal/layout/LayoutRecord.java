package org.rapport.workbench.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.TypeLayout;
import org.rapport.model.crm.CrmPackage.Literals;
import org.rapport.model.crm.LayoutField;
import org.rapport.model.crm.LayoutSection;
import org.rapport.model.crm.PageLayout;
import org.rapport.model.crm.Translation;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSets;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;

/** The record in which the layout of a type is kept. Stateless. */
final class LayoutRecord {

  private LayoutRecord() {
  }

  /** The record of a type; empty where nobody arranged it. To be called in a job. */
  static Optional<PageLayout> read(Session session, String type) throws RapportException {
    Query query = new Query(Literals.PAGE_LAYOUT.getName(), "type = '" + type + "'", List.of(), List.of("id"));
    Optional<Ref> ref = session.store().page(session.principal(), query, PageRequest.first(1)).rows().stream().findFirst().map(Page.Row::ref);
    return ref.isEmpty() ? Optional.empty() : session.store().load(session.principal(), ref.get()).map(PageLayout.class::cast);
  }

  /** What turns the record into what is wanted, rows that stay being the same rows. */
  static ChangeSet change(PageLayout stored, String type, TypeLayout wanted) {
    PageLayout layout = stored == null ? (PageLayout) Records.create(Literals.PAGE_LAYOUT) : EcoreUtil.copy(stored);
    if (stored == null) {
      layout.setType(type);
    }
    sections(layout, wanted.sections());
    fields(layout, wanted.fields());
    return stored == null ? ChangeSets.create(layout) : ChangeSets.diff(stored, layout);
  }

  private static void sections(PageLayout layout, List<TypeLayout.Section> wanted) {
    Map<String, LayoutSection> there = new HashMap<>();
    layout.getSections().forEach(each -> there.put(each.getCode(), each));
    List<LayoutSection> rows = new ArrayList<>();
    for (TypeLayout.Section each : wanted) {
      LayoutSection row = there.containsKey(each.code()) ? there.get(each.code()) : (LayoutSection) Records.create(Literals.LAYOUT_SECTION);
      row.setCode(each.code());
      row.setTitle(each.titles().get("en"));
      translate(row.getTranslations(), each.titles());
      rows.add(row);
    }
    ECollections.setEList(layout.getSections(), rows);
  }

  private static void fields(PageLayout layout, List<TypeLayout.Field> wanted) {
    Map<String, LayoutField> there = new HashMap<>();
    layout.getFields().forEach(each -> there.put(each.getFeature(), each));
    List<LayoutField> rows = new ArrayList<>();
    for (TypeLayout.Field each : wanted) {
      LayoutField row = there.containsKey(each.feature()) ? there.get(each.feature()) : (LayoutField) Records.create(Literals.LAYOUT_FIELD);
      row.setFeature(each.feature());
      row.setSection(each.section());
      row.setHidden(each.hidden());
      row.setRequired(each.required());
      row.setDefaultValue(each.standard());
      row.setTitle(each.titles().get("en"));
      translate(row.getTranslations(), each.titles());
      rows.add(row);
    }
    ECollections.setEList(layout.getFields(), rows);
  }

  private static void translate(EList<Translation> rows, Map<String, String> titles) {
    rows.removeIf(row -> !titles.containsKey(row.getLanguage()));
    for (String language : titles.keySet().stream().filter(each -> !each.equals("en")).sorted().toList()) {
      Translation row = rows.stream().filter(each -> each.getLanguage().equals(language)).findFirst().orElse(null);
      if (row == null) {
        row = (Translation) Records.create(Literals.TRANSLATION);
        row.setLanguage(language);
        rows.add(row);
      }
      row.setText(titles.get(language));
    }
  }
}
