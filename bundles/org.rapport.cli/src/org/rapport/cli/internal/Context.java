package org.rapport.cli.internal;

import com.google.gson.JsonElement;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.rapport.cli.CliContext;
import org.rapport.core.identity.Passwords;
import org.rapport.core.session.Session;
import org.rapport.core.session.Sessions;
import org.rapport.core.session.TypesProvider;
import org.rapport.model.RapportException;
import org.rapport.model.Types;

/** What one run of a command works with. */
final class Context implements CliContext {

  private final Invocation invocation;
  private final Output output;
  private final RootOptions options;
  private final Sessions sessions;
  private final Session session;
  private final TypesProvider types;
  private final String db;
  private final IProgressMonitor monitor;

  /** @param session null for a command that needs no database */
  Context(Invocation invocation, Output output, RootOptions options, Sessions sessions, Session session, TypesProvider types, String db) {
    this.invocation = invocation;
    this.output = output;
    this.options = options;
    this.sessions = sessions;
    this.session = session;
    this.types = types;
    this.db = db;
    this.monitor = new TerminalMonitor(output.err(), !options.json() && Terminal.console().isPresent(), invocation.gone());
  }

  @Override
  public Session session() throws RapportException {
    if (session == null) {
      throw new RapportException("internal", Texts.in(locale(), "no-session"), Texts.in(locale(), "internal.hint"));
    }
    return session;
  }

  @Override
  public boolean hasSession() {
    return session != null;
  }

  @Override
  public Sessions sessions() {
    return sessions;
  }

  @Override
  public String db() {
    return db;
  }

  @Override
  public String user() {
    return options.user();
  }

  @Override
  public Passwords passwords() {
    return invocation.passwords();
  }

  @Override
  public Types types() {
    return session == null ? types.types() : session.store().types();
  }

  @Override
  public List<String> typeProblems() {
    return types.problems();
  }

  @Override
  public boolean wantsJson() {
    return options.json();
  }

  @Override
  public void json(JsonElement document) {
    output.json(document);
  }

  @Override
  public PrintStream out() {
    return output.out();
  }

  @Override
  public PrintStream err() {
    return output.err();
  }

  @Override
  public InputStream in() {
    return invocation.in();
  }

  @Override
  public Path folder() {
    return invocation.folder();
  }

  @Override
  public Locale locale() {
    return invocation.locale();
  }

  @Override
  public ZoneId zone() {
    return invocation.zone();
  }

  @Override
  public IProgressMonitor monitor() {
    return monitor;
  }
}
