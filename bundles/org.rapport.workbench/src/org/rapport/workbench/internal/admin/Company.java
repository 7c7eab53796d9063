package org.rapport.workbench.internal.admin;

import java.util.List;
import org.eclipse.swt.widgets.Display;
import org.rapport.model.RecordType;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.query.PageRequest;
import org.rapport.store.query.Query;
import org.rapport.workbench.Loader;
import org.rapport.workbench.Workspace;

/** The company that works with the base: a legal entity, with its country, currency and fiscal year. Stateless. */
public final class Company {

  private Company() {
  }

  /** Shows its form; a new one where there is none, the list where there are several. */
  public static void open(Workspace workspace) {
    RecordType type = workspace.types().of(CrmPackage.Literals.LEGAL_ENTITY);
    new Loader(workspace, Display.getCurrent()).load(AdminWords.Company_reading, (session, monitor) ->
        session.store().page(session.principal(), new Query(type.name(), "", List.of(), List.of("id")), PageRequest.first(2)).rows(), found -> {
          if (found.isEmpty()) {
            workspace.openNew(type);
          } else if (found.size() == 1) {
            workspace.openRecord(found.get(0).ref());
          } else {
            workspace.openList(type);
          }
        }, problem -> workspace.say(problem.getMessage() + " " + problem.hint()));
  }
}
