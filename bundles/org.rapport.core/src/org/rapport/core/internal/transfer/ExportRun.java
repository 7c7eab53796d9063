package org.rapport.core.internal.transfer;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.core.internal.Texts;
import org.rapport.core.internal.WholeFile;
import org.rapport.core.session.Session;
import org.rapport.core.values.RecordJson;
import org.rapport.core.values.SeenFields;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Ref;
import org.rapport.store.Store;
import org.rapport.store.query.Page;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;

/** One export: asks for page after page and gives it to the sink of the format. */
public final class ExportRun {

  private static final int PORTION = 500;

  private final Session session;
  private final Query given;
  private final Path file;
  private final String format;
  private final Locale locale;
  private final RecordType type;
  private Query query;
  private SeenFields seen;

  /** Prepares an export; nothing is asked yet. */
  public ExportRun(Session session, Query query, Path file, String format) {
    this.session = session;
    this.locale = session.principal().locale();
    this.file = file;
    String name = file.getFileName() == null ? "" : file.getFileName().toString();
    this.format = (format != null ? format : name.contains(".") ? name.substring(name.lastIndexOf('.') + 1) : "").toLowerCase(Locale.ROOT);
    this.type = session.store().types().find(query.type()).orElse(null);
    this.given = query;
  }

  /** All features that an import could read and that may be seen, of lists those of the first row. */
  private List<String> columns() {
    List<String> columns = new ArrayList<>(List.of("id"));
    for (EStructuralFeature feature : seen.of(type.eClass())) {
      if (feature instanceof EReference list && list.isContainment()) {
        for (EStructuralFeature each : seen.of(list.getEReferenceType())) {
          if (each instanceof EAttribute && !RecordType.isComputed(each)) {
            columns.add(list.getName() + "." + each.getName());
          }
        }
      } else if (!RecordType.isComputed(feature)) {
        columns.add(feature.getName());
      }
    }
    return columns;
  }

  /** Does it; see {@link org.rapport.core.transfer.Exporter#write}. */
  public long run(IProgressMonitor monitor) throws RapportException {
    session.store().exporting(session.principal(), given.type());
    seen = SeenFields.of(session, type);
    query = !given.columns().isEmpty() || !format.equals("csv") && !format.equals("xlsx") ? given
        : new Query(given.type(), given.where(), given.sort(), columns());
    check();
    SubMonitor progress = SubMonitor.convert(monitor, Texts.in(locale, "export.job"), IProgressMonitor.UNKNOWN);
    Path temporary = null;
    try {
      // A first page before any file: a mistake in the condition is said without one.
      Page first = session.store().page(session.principal(), asked(), PageRequest.first(PORTION));
      // No temporary file of the system's: the export gets the rights that the user's files have.
      temporary = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
      long count = write(first, temporary, progress);
      move(temporary);
      temporary = null;
      return count;
    } catch (IOException e) {
      throw WholeFile.denied(file, locale, e);
    } finally {
      remove(temporary);
    }
  }

  private void check() throws RapportException {
    WholeFile.check(file, locale);
    if (format.equals("ics")) {
      throw new RapportException("unknown-format", Texts.in(locale, "export.ics"), Texts.in(locale, "export.ics.hint"));
    }
    if (!Set.of("csv", "xlsx", "vcf", "json").contains(format)) {
      throw new RapportException("unknown-format", Texts.in(locale, "export.format", format.isEmpty() ? file : format),
          Texts.in(locale, "export.format.hint"));
    }
    if (format.equals("vcf") && !Set.of("Account", "Contact").contains(type.name())) {
      throw new RapportException("unknown-format", Texts.in(locale, "export.vcf", type.name()), Texts.in(locale, "export.vcf.hint"));
    }
  }

  /** The query, without columns where whole records are loaded anyway; the id is no column of a query. */
  private Query asked() {
    boolean records = format.equals("vcf") || format.equals("json") && query.columns().isEmpty();
    return new Query(query.type(), query.where(), query.sort(),
        records ? List.of() : query.columns().stream().filter(column -> !column.equals("id")).toList());
  }

  private long write(Page first, Path target, SubMonitor progress) throws RapportException, IOException {
    long count = 0;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target, StandardOpenOption.CREATE_NEW), 1 << 16); Sink sink = sink(out)) {
      Page page = first;
      while (true) {
        if (progress.isCanceled()) {
          throw new OperationCanceledException();
        }
        give(page, sink);
        count += page.rows().size();
        progress.subTask(Texts.in(locale, "import.rows", count));
        if (page.next() == null || page.rows().isEmpty()) {
          return count;
        }
        page = session.store().page(session.principal(), asked(), PageRequest.after(page.next(), PORTION));
      }
    }
  }

  private void give(Page page, Sink sink) throws RapportException, IOException {
    if (!sink.wantsRecords()) {
      sink.rows(page.rows());
      return;
    }
    Store store = session.store();
    List<Ref> refs = page.rows().stream().map(Page.Row::ref).toList();
    Map<Ref, EObject> loaded = store.load(session.principal(), refs);
    Set<Ref> targets = new HashSet<>();
    loaded.values().forEach(record -> targets.addAll(RecordJson.references(record)));
    sink.records(refs.stream().map(loaded::get).filter(java.util.Objects::nonNull).toList(), store.labels(session.principal(), targets));
  }

  private Sink sink(OutputStream out) throws IOException {
    return switch (format) {
      case "csv" -> new CsvSink(out, query.columns());
      case "xlsx" -> new XlsxSink(out, query.columns(), type, locale, session.principal().zone());
      case "vcf" -> new VCardSink(out);
      default -> new JsonSink(out, query.columns(), seen);
    };
  }

  private void move(Path temporary) throws IOException {
    try {
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void remove(Path temporary) throws RapportException {
    try {
      if (temporary != null) {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      throw WholeFile.denied(temporary, locale, e);
    }
  }
}
