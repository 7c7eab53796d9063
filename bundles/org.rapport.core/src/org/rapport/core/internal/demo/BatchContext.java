package org.rapport.core.internal.demo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.core.demo.DemoContext;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.Types;
import org.rapport.model.crm.User;
import org.rapport.store.Batch;
import org.rapport.store.ChangeSets;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;

/** Saves the demo company in one batch and remembers what was saved. */
final class BatchContext implements DemoContext {

  private static final int PORTION = 300;
  private static final long YEARS_BEFORE = 3;

  private final Session session;
  private final Batch batch;
  private final int size;
  private final long seed;
  private final LocalDate today;
  private final IProgressMonitor monitor;
  private final Map<String, List<EObject>> saved = new HashMap<>();
  private final Map<String, Integer> made = new LinkedHashMap<>();
  private final long epoch;

  BatchContext(Session session, Batch batch, int size, long seed, LocalDate today, IProgressMonitor monitor) {
    this.session = session;
    this.batch = batch;
    this.size = size;
    this.seed = seed;
    this.today = today;
    this.monitor = monitor;
    this.epoch = today.minusYears(YEARS_BEFORE).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }

  Map<String, Integer> made() {
    return made;
  }

  @Override
  public Types types() {
    return session.store().types();
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Optional<User> me() throws RapportException {
    Optional<Ref> me = session.principal().userRef();
    return me.isEmpty() ? Optional.empty() : session.store().load(session.principal(), me.get()).map(User.class::cast);
  }

  @Override
  public LocalDate today() {
    return today;
  }

  @Override
  public RandomGenerator random(String purpose) {
    return new SplittableRandom(hash(purpose).getLong());
  }

  private ByteBuffer hash(String text) {
    try {
      return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest((seed + " " + size + " " + text).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public EObject create(EClass eClass, String key) {
    EObject object = EcoreUtil.create(eClass);
    ByteBuffer hash = hash(today + " " + RecordType.typeName(eClass) + " " + key);
    // A UUID of version 7 like all keys; its time lies in the past, so that it sorts before those of real work.
    long high = epoch + Math.floorMod(hash.getLong(), 1000L * 3600 * 24) << 16 | 0x7000L | hash.getInt() & 0xfffL;
    Records.setId(object, new UUID(high, hash.getLong() & 0x3fffffffffffffffL | 0x8000000000000000L));
    return object;
  }

  @Override
  public void save(List<? extends EObject> records) throws RapportException {
    if (monitor.isCanceled()) {
      throw new OperationCanceledException();
    }
    batch.load(records.iterator(), null);
    Set<String> known = Set.copyOf(saved.keySet());
    for (EObject record : records) {
      String type = RecordType.typeName(record.eClass());
      if (known.contains(type)) {
        saved.get(type).add(record);
      } else if (!saved.containsKey(type)) {
        load(type);
      }
      made.merge(type, 1, Integer::sum);
    }
  }

  @Override
  public void add(List<? extends EObject> records) throws RapportException {
    if (monitor.isCanceled()) {
      throw new OperationCanceledException();
    }
    batch.commit(records.stream().map(ChangeSets::createAuthored).toList());
    records.forEach(record -> made.merge(RecordType.typeName(record.eClass()), 1, Integer::sum));
  }

  @Override
  public List<EObject> saved(String type) throws RapportException {
    if (!saved.containsKey(type)) {
      load(type);
    }
    return List.copyOf(saved.get(type));
  }

  /** All records of a type, in the order of their ids. */
  private void load(String type) throws RapportException {
    List<Ref> refs = new ArrayList<>();
    PageRequest request = PageRequest.first(PORTION);
    while (request != null) {
      Page page = session.store().page(session.principal(), Query.all(type), request);
      page.rows().forEach(row -> refs.add(row.ref()));
      request = page.next() == null ? null : PageRequest.after(page.next(), PORTION);
    }
    Map<Ref, EObject> loaded = session.store().load(session.principal(), refs);
    saved.put(type, new ArrayList<>(refs.stream().map(loaded::get).filter(java.util.Objects::nonNull).toList()));
  }
}
