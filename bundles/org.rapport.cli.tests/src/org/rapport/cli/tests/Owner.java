package org.rapport.cli.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.rapport.core.session.Session;
import org.rapport.core.session.SessionRequest;
import org.rapport.model.ModelPackages;
import org.rapport.model.RapportException;
import org.rapport.model.crm.CrmPackage;

/** A process that owns a database as the workbench does: it says "ready" and serves until its standard input ends. */
final class Owner {

  private Owner() {
  }

  /** @param arguments the database */
  public static void main(String[] arguments) throws RapportException, IOException {
    PlainCli cli = PlainCli.ofUser(ModelPackages.of(List.of(CrmPackage.eINSTANCE), List.of()), List.of(), List.of());
    try (Session session = cli.sessions().open(SessionRequest.of(cli.sessions().locate(arguments[0], Path.of("").toAbsolutePath()), true), null)) {
      System.out.println("ready " + session.location());
      while (System.in.read() >= 0) {
        continue;
      }
    }
  }
}
