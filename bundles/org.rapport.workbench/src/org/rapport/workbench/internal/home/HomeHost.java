package org.rapport.workbench.internal.home;

import java.util.Map;
import org.eclipse.swt.program.Program;
import org.rapport.model.Ref;
import org.rapport.workbench.Workspace;
import org.rapport.workbench.internal.snapshot.CardActs;
import org.rapport.workbench.internal.snapshot.CardHost;
import org.rapport.workbench.snapshot.CardAct;
import org.rapport.workbench.snapshot.CardLink;

/**
 * Opens what tiles of the home page lead to, and does what they offer.
 *
 * @param workspace shows it
 * @param acts does it
 */
record HomeHost(Workspace workspace, CardActs acts) implements CardHost {

  @Override
  public void act(CardAct act) {
    acts.run(act);
  }

  @Override
  public void open(Ref record) {
    workspace.openRecord(record);
  }

  @Override
  public void open(CardLink list) {
    workspace.types().find(list.type()).ifPresent(type -> workspace.openList(type, list.where(), list.title()));
  }

  @Override
  public void launch(String address) {
    Program.launch(address);
  }

  @Override
  public void add(String type, String through) {
    workspace.types().find(type).ifPresent(of -> workspace.openNew(of, Map.of()));
  }
}
