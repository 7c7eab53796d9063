package org.rapport.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.rapport.cli.internal.Invocation;
import org.rapport.cli.internal.TypedPasswords;
import org.rapport.core.internal.handover.RunFolder;
import org.rapport.model.ModelPackages;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.StoreConfig;
import org.rapport.testing.PostgresServer;
import org.rapport.testing.TestDatabase;

/** A command line with a home of its own, on each of the databases. */
abstract class CliFixture {

  @Parameter
  TestDatabase database;

  @TempDir
  Path folder;

  String db;
  PlainCli cli;
  /** What {@code RAPPORT_PASSWORD_FILE} names; null for nothing. */
  Path passwordFile;

  @BeforeEach
  void begin() throws Exception {
    cli = new PlainCli(ModelPackages.of(List.of(CrmPackage.eINSTANCE), List.of()), List.of(), List.of(), folder.resolve("home"),
        new RunFolder(folder.resolve("run")));
    Assumptions.assumeTrue(database == TestDatabase.H2 || PostgresServer.isInstalled(), "PostgreSQL is not installed.");
    StoreConfig config = database.prepared(folder);
    db = config.url().map(url -> url.replace("//", "//" + PostgresServer.shared().superuser() + "@")).orElse(config.location().replace(".mv.db", ""));
  }

  /** What a command printed, and its exit code. */
  record Answer(int code, String out, String err) {

    JsonObject json() {
      return JsonParser.parseString(out).getAsJsonObject();
    }

    String error() {
      return json().getAsJsonObject("error").get("code").getAsString();
    }
  }

  /** Runs a command with {@code --json}. */
  Answer run(String... arguments) {
    return runWith("", arguments);
  }

  /** The same with a standard input. */
  Answer runWith(String input, String... arguments) {
    List<String> all = new ArrayList<>(List.of("--db", db));
    all.addAll(List.of(arguments));
    all.add("--json");
    return plain(input, all);
  }

  /** Runs a command exactly as typed. */
  Answer plain(String input, List<String> arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    int code = cli.run(new Invocation(arguments, in, out, err, folder, Locale.US, ZoneOffset.UTC,
        new TypedPasswords(passwordFile, null, in, Locale.US), () -> false));
    return new Answer(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Runs a command that is to succeed. */
  JsonObject done(String... arguments) {
    Answer answer = run(arguments);
    assertEquals(0, answer.code(), answer.out() + answer.err());
    return answer.json();
  }
}
