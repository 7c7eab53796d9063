package org.rapport.search.internal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.rapport.core.words.Words;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.crm.CrmPackage;

/** Makes the documents of an index: of each record its id, its words, and what the order of hits needs; no values. Stateless. */
final class Documents {

  /** Type and id. */
  static final String REF = "ref";
  static final String TYPE = "type";
  /** Words that the record is named by. */
  static final String NAME = "name";
  /** The beginnings of these, one to {@link #BEGINNING} letters. */
  static final String BEGIN = "begin";
  /** All words. */
  static final String WORD = "word";
  /** Digits from the last to the first. */
  static final String DIGITS = "digits";
  static final String OWNER = "owner";
  static final String INACTIVE = "inactive";
  static final String PARTY = "party";
  /** Seconds since 1970 of the last change. */
  static final String CHANGED = "changed";
  /** A digest of all the other fields, to compare the document with what it would be now. */
  static final String DIGEST = "digest";
  static final int BEGINNING = 3;

  private Documents() {
  }

  /** What a record's document is found by, to replace it. */
  static Term key(Ref ref) {
    return new Term(REF, ref.toString());
  }

  /** The document of a record as somebody sees it. */
  static Document of(RecordType type, EObject record, Fields fields) {
    Document document = new Document();
    document.add(new StringField(REF, Records.ref(record).toString(), Store.YES));
    document.add(new StringField(TYPE, type.name(), Store.NO));
    Set<String> names = new LinkedHashSet<>();
    Set<String> words = new LinkedHashSet<>();
    Set<String> digits = new LinkedHashSet<>();
    fields.values(record, (field, value) -> {
      (field.names(type) ? names : words).addAll(Words.kept(value));
      digits.add(Words.reversedDigits(value));
    });
    digits.remove("");
    names.forEach(name -> document.add(new StringField(NAME, name, Store.NO)));
    Set<String> beginnings = new LinkedHashSet<>();
    names.forEach(name -> {
      for (int end = 1; end <= Math.min(BEGINNING, name.length()); end++) {
        beginnings.add(name.substring(0, end));
      }
    });
    beginnings.forEach(begin -> document.add(new StringField(BEGIN, begin, Store.NO)));
    words.addAll(names);
    words.forEach(word -> document.add(new StringField(WORD, word, Store.NO)));
    digits.forEach(each -> document.add(new StringField(DIGITS, each, Store.NO)));
    if (record.eGet(CrmPackage.Literals.ROOT__OWNER, false) instanceof InternalEObject owner) {
      document.add(new StringField(OWNER, Records.ref(owner).id().toString(), Store.NO));
    }
    if (CrmPackage.Literals.PARTY.isInstance(record)) {
      document.add(new StringField(PARTY, "1", Store.NO));
    }
    if (!isActive(record)) {
      document.add(new StringField(INACTIVE, "1", Store.NO));
    }
    Instant changed = (Instant) record.eGet(CrmPackage.Literals.ROOT__CHANGED_AT);
    document.add(new LongField(CHANGED, changed == null ? 0 : changed.getEpochSecond(), Store.NO));
    document.add(new StoredField(DIGEST, digest(document)));
    return document;
  }

  /** What a document says in all its fields but the digest, in a few letters. */
  static String digest(Document document) {
    StringBuilder text = new StringBuilder();
    document.getFields().stream().filter(field -> !field.name().equals(DIGEST)).map(field -> field.name() + '\t'
        + (field.stringValue() == null ? field.numericValue() : field.stringValue()) + '\n').sorted().forEach(text::append);
    return UUID.nameUUIDFromBytes(text.toString().getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** Whether a record does not say of itself that it is no longer in use. */
  static boolean isActive(EObject record) {
    EStructuralFeature inactive = record.eClass().getEStructuralFeature(INACTIVE);
    return inactive == null || !Boolean.TRUE.equals(record.eGet(inactive));
  }
}
