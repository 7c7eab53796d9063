package org.rapport.store.tests;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.rapport.model.Money;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.Types;
import org.rapport.model.crm.Contact;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.FieldDefinition;
import org.rapport.model.crm.FieldKind;
import org.rapport.model.crm.PickList;
import org.rapport.model.crm.PickValue;
import org.rapport.store.ChangeSet;
import org.rapport.store.ChangeSet.FeatureChange;
import org.rapport.store.ChangeSet.Kind;
import org.rapport.store.Store;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;

/** A base with a pick-list, to which fields are added. */
abstract class CustomFieldsFixture extends StoreFixture {

  static final Map<FieldKind, Serializable> VALUES = Map.of(FieldKind.STRING, "chess", FieldKind.TEXT, "line 1\nline 2",
      FieldKind.INTEGER, 5_000_000_000L, FieldKind.DECIMAL, new BigDecimal("12.5"), FieldKind.BOOLEAN, true, FieldKind.DATE,
      LocalDate.of(2026, 11, 17), FieldKind.INSTANT, Instant.parse("2026-11-17T08:30:00.000001Z"), FieldKind.MONEY,
      new Money(new BigDecimal("99.50"), "EUR"), FieldKind.PICK, "middle");

  final PartnerModel acme = new PartnerModel();
  PickList levels;

  @Override
  Types types() {
    return new Types(List.of(CrmPackage.eINSTANCE, acme.model));
  }

  @BeforeEach
  void makeLevels() throws RapportException {
    levels = (PickList) Records.create(CrmPackage.Literals.PICK_LIST);
    levels.setCode("levels");
    levels.setName("Levels");
    for (String code : List.of("low", "middle", "high")) {
      levels.getValues().add(value(code));
    }
    create(levels);
  }

  static PickValue value(String code) {
    PickValue value = (PickValue) Records.create(CrmPackage.Literals.PICK_VALUE);
    value.setCode(code);
    value.setName("Level " + code);
    return value;
  }

  FieldDefinition definition(String type, String name, FieldKind kind) {
    FieldDefinition field = (FieldDefinition) Records.create(CrmPackage.Literals.FIELD_DEFINITION);
    field.setType(type);
    field.setName(name);
    field.setKind(kind);
    field.setTitle("The " + name);
    if (kind == FieldKind.PICK) {
      field.setPickList((PickList) Records.proxy(store.types(), Records.ref(levels)));
    }
    return field;
  }

  FieldDefinition add(String type, String name, FieldKind kind) throws RapportException {
    FieldDefinition field = definition(type, name, kind);
    create(field);
    return field;
  }

  Contact contact(String name) {
    Contact contact = (Contact) Records.create(type("Contact").eClass());
    contact.setFamilyName(name);
    return contact;
  }

  RecordType type(String name) {
    return store.types().find(name).orElseThrow();
  }

  static Object get(EObject record, String name) {
    Object value = record.eGet(record.eClass().getEStructuralFeature(name));
    return value instanceof Enumerator literal ? literal.getLiteral() : value;
  }

  void set(Ref ref, String name, Serializable value) throws RapportException {
    set(store, ref, name, value);
  }

  void set(Store in, Ref ref, String name, Serializable value) throws RapportException {
    EObject before = in.load(ann, ref).orElseThrow();
    Object old = get(before, name);
    in.commit(ann, List.of(new ChangeSet(ref, Kind.UPDATE, Records.version(before),
        List.of(new FeatureChange(name, (Serializable) old, value)), List.of())));
  }

  List<String> list(String type, String where, String sort) throws RapportException {
    String column = switch (type) {
      case "Contact" -> "familyName";
      default -> "label";
    };
    Query query = new Query(type, where, List.of(new Query.Sort(sort, false)), List.of(column));
    return store.page(ann, query, PageRequest.first(100)).rows().stream().map(row -> (String) row.values().get(0)).toList();
  }
  EObject store(EObject record) {
    try {
      return load(record);
    } catch (RapportException e) {
      throw new AssertionError(e);
    }
  }

  EObject store(Ref ref) {
    try {
      return load(ref);
    } catch (RapportException e) {
      throw new AssertionError(e);
    }
  }
}
