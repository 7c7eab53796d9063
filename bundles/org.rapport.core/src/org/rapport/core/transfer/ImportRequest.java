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
 * @param failed a CSV file that gets the rows that failed, with their reason, instead of what it held; absolute, null for none
 * @param region two-letter code of the country whose phone numbers are written without one, and whose dates and numbers are meant
 *     where a file leaves it open; null for that of the company, else of the language
 */
public record ImportRequest(List<Path> files, String type, Path mapping, String key, OnDuplicate onDuplicate, boolean dryRun,
    Path failed, String region) {

  /** The kind of a job that imports. */
  public static final String KIND = "import";

  private record Parameters(List<String> files, String type, String mapping, String key, OnDuplicate onDuplicate, String failed,
      String region) {
  }

  /** Copies the list. */
  public ImportRequest {
    files = List.copyOf(Objects.requireNonNull(files));
  }

  /** As parameters of a job, which is never a dry run. */
  public String toParameters() {
    return new Gson().toJson(new Parameters(files.stream().map(Path::toString).toList(), type, mapping == null ? null : mapping.toString(), key,
        onDuplicate, failed == null ? null : failed.toString(), region));
  }

  /** Of parameters of a job. */
  public static ImportRequest of(String parameters) {
    Parameters read = new Gson().fromJson(parameters, Parameters.class);
    return new ImportRequest(read.files().stream().map(Path::of).toList(), read.type(), read.mapping() == null ? null : Path.of(read.mapping()),
        read.key(), read.onDuplicate(), false, read.failed() == null ? null : Path.of(read.failed()), read.region());
  }

  /** Of some files, with what can be guessed. */
  public static ImportRequest of(List<Path> files) {
    return new ImportRequest(files, null, null, null, null, false, null, null);
  }
}
