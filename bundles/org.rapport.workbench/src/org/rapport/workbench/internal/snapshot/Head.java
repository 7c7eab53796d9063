package org.rapport.workbench.internal.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.core.values.SeenFields;
import org.rapport.model.RapportException;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.query.Page;
import org.rapport.store.query.Query;

/**
 * What stands at the top of a snapshot: read in one statement.
 *
 * @param label what the record is called
 * @param facts what its lists show of it, in a line
 * @param inactive whether nobody deals with it any more
 * @param phone the preferred number, empty where there is none or it may not be seen
 * @param email the preferred address, likewise
 */
record Head(String label, String facts, boolean inactive, String phone, String email) {

  /** Reads the head; empty where the record is not there or may not be seen. */
  static Optional<Head> read(Asking asking) throws RapportException {
    SeenFields seen = asking.seen(asking.type());
    List<EStructuralFeature> listed = asking.type().listedFeatures().stream().filter(feature -> !asking.type().isHidden(feature))
        .filter(feature -> !feature.isMany() && !asking.type().labelFeatures().contains(feature) && seen.contains(asking.type().eClass(), feature)).toList();
    boolean isParty = CrmPackage.Literals.PARTY.isSuperTypeOf(asking.type().modelClass());
    List<String> columns = new ArrayList<>(List.of("label"));
    listed.forEach(feature -> columns.add(feature.getName()));
    String inactive = own(seen, CrmPackage.Literals.PARTY__INACTIVE, columns, isParty);
    String phone = row(seen, CrmPackage.Literals.PARTY__PHONES, CrmPackage.Literals.PHONE_NUMBER__TYPED, columns, isParty);
    String email = row(seen, CrmPackage.Literals.PARTY__EMAILS, CrmPackage.Literals.EMAIL_ADDRESS__ADDRESS, columns, isParty);
    String city = row(seen, CrmPackage.Literals.PARTY__ADDRESSES, CrmPackage.Literals.POSTAL_ADDRESS__CITY, columns, isParty);
    Query query = new Query(asking.type().name(), "id = " + asking.record().id(), List.of(), columns);
    return asking.rows(query, 1).stream().findFirst().map(row -> new Head(text(row, columns, "label"),
        facts(asking, listed, row, columns, text(row, columns, city)), "true".equals(text(row, columns, inactive)),
        text(row, columns, phone), text(row, columns, email)));
  }

  private static String own(SeenFields seen, EAttribute feature, List<String> columns, boolean asked) {
    if (asked && seen.contains(seen.type().eClass(), feature)) {
      columns.add(feature.getName());
    }
    return feature.getName();
  }

  private static String row(SeenFields seen, EReference list, EAttribute feature, List<String> columns, boolean asked) {
    String path = list.getName() + "." + feature.getName();
    if (asked && seen.contains(list, feature)) {
      columns.add(path);
    }
    return path;
  }

  private static String text(Page.Row row, List<String> columns, String path) {
    int place = columns.indexOf(path);
    return place < 0 || row.values().get(place) == null ? "" : row.values().get(place).toString();
  }

  /** Words say themselves what they are; figures, dates and people are named. */
  private static String facts(Asking asking, List<EStructuralFeature> listed, Page.Row row, List<String> columns, String city) {
    Stream<String> values = listed.stream().filter(feature -> row.values().get(columns.indexOf(feature.getName())) != null)
        .map(feature -> named(asking, feature, asking.text(feature, row.values().get(columns.indexOf(feature.getName())))));
    return String.join(" \u00b7 ", Stream.concat(values, Stream.of(city)).filter(text -> !text.isBlank()).toList());
  }

  private static String named(Asking asking, EStructuralFeature feature, String value) {
    boolean says = feature instanceof EAttribute attribute && attribute.getEAttributeType().getInstanceClass() == String.class
        || feature instanceof EReference && feature != CrmPackage.Literals.ROOT__OWNER;
    return says ? value : asking.type().text(feature, asking.locale()) + " " + value;
  }
}
