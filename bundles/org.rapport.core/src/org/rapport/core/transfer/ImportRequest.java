package org.rapport.core.transfer;

import com.google.gson.Gson;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What is to be imported, and how.
 *
 * @param files vCard, CSV or JSON files, each also compressed as {@code .gz}, or XLSX workbooks; absolute
 * @param type name of the record type; null to let the files or the mapping say
 * @param mapping a file as {@code docs/cli.md} describes it; null to guess from the headings
 * @param key path of the feature by which a row's record is known, {@code externalIds.value}; null for none
 * @param onDuplicate what happens with a row whose key is known; null for skip with a key, else create
 * @param dryRun whether only to say what would happen
 * @param failed a file that gets the rows, cards or records that failed, with their reason, instead of what it held; absolute, null
 *     for none
 * @param region two-letter code of the country whose phone numbers are written without one, and whose dates and numbers are meant
 *     where a file leaves it open; null for that of the company, else of the language
 * @param watched whether what is created is compared with what is there, and pairs that may be the same are kept to be reviewed
 * @param own mappings of single files, one for each of the files in their order; empty where {@code mapping} is meant for all
 * @param addsFields whether columns without a place in the model become custom fields
 */
public record ImportRequest(List<Path> files, String type, Path mapping, String key, OnDuplicate onDuplicate, boolean dryRun,
    Path failed, String region, boolean watched, List<ImportMapping> own, boolean addsFields) {

  /** The kind of a job that imports. */
  public static final String KIND = "import";

  private record Parameters(List<String> files, String type, String mapping, String key, OnDuplicate onDuplicate, String failed,
      String region, boolean watched, List<String> own, boolean addsFields) {
  }

  /** Copies the lists, and refuses mappings that do not stand for the files one by one. */
  public ImportRequest {
    files = List.copyOf(Objects.requireNonNull(files));
    own = List.copyOf(Objects.requireNonNull(own));
    if (!own.isEmpty() && (own.size() != files.size() || mapping != null)) {
      throw new IllegalArgumentException(own.size() + " mappings cannot stand for " + files.size() + " files.");
    }
  }

  /** The same without mappings of single files. */
  public ImportRequest(List<Path> files, String type, Path mapping, String key, OnDuplicate onDuplicate, boolean dryRun, Path failed,
      String region) {
    this(files, type, mapping, key, onDuplicate, dryRun, failed, region, false, List.of(), false);
  }

  /** Of files that have a mapping each; a workbook stands for each of its sheets, which its mapping names. */
  public static ImportRequest of(List<Path> files, List<ImportMapping> own, String key, OnDuplicate onDuplicate) {
    return new ImportRequest(files, null, null, key, onDuplicate, false, null, null, false, own, false);
  }

  /** The same, which only says what would happen. */
  public ImportRequest asDryRun() {
    return new ImportRequest(files, type, mapping, key, onDuplicate, true, failed, region, watched, own, addsFields);
  }

  /** The same, whose failed rows go to a file. */
  public ImportRequest withFailed(Path file) {
    return new ImportRequest(files, type, mapping, key, onDuplicate, dryRun, file, region, watched, own, addsFields);
  }

  /** The same, which looks for duplicates. */
  public ImportRequest asWatched() {
    return new ImportRequest(files, type, mapping, key, onDuplicate, dryRun, failed, region, true, own, addsFields);
  }

  /** The same, which makes custom fields of columns without a place in the model. */
  public ImportRequest withFields() {
    return new ImportRequest(files, type, mapping, key, onDuplicate, dryRun, failed, region, watched, own, true);
  }

  /** As parameters of a job, which is never a dry run. */
  public String toParameters() {
    return new Gson().toJson(new Parameters(files.stream().map(Path::toString).toList(), type, mapping == null ? null : mapping.toString(), key,
        onDuplicate, failed == null ? null : failed.toString(), region, watched, own.stream().map(ImportMapping::toJson).toList(), addsFields));
  }

  /** Of parameters of a job. */
  public static ImportRequest of(String parameters) {
    Parameters read = new Gson().fromJson(parameters, Parameters.class);
    List<String> mappings = read.own() == null ? List.of() : read.own(); // Jobs of an earlier version do not say it.
    return new ImportRequest(read.files().stream().map(Path::of).toList(), read.type(), read.mapping() == null ? null : Path.of(read.mapping()),
        read.key(), read.onDuplicate(), false, read.failed() == null ? null : Path.of(read.failed()), read.region(), read.watched(),
        mappings.stream().map(ImportMapping::of).toList(), read.addsFields());
  }

  /** Of some files, with what can be guessed. */
  public static ImportRequest of(List<Path> files) {
    return new ImportRequest(files, null, null, null, null, false, null, null);
  }
}
