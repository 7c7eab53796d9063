package org.rapport.store.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcorePackage;
import org.rapport.model.Types;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.BackupProgress;
import org.rapport.store.MigrationRequest;
import org.rapport.store.StoreConfig;
import org.rapport.store.Stores;
import org.rapport.testing.JavaProcess;

/** A process of its own that migrates a base between two versions of a partner's model, to be killed. */
public final class MigrationProcess {

  private MigrationProcess() {
  }

  /** The model in its even versions, and in its odd ones, where the type, a feature and the type of another are others. */
  static PartnerModel model(int version) {
    PartnerModel result = new PartnerModel();
    boolean odd = version % 2 == 1;
    rename(result.machine, odd);
    result.machine.getEStructuralFeature("serial").setName(odd ? "number" : "serial");
    PartnerModel.annotate(result.machine.getEStructuralFeature(odd ? "number" : "serial"), "formerly", odd ? "serial" : "number");
    PartnerModel.annotate(result.machine, "label", odd ? "number" : "serial");
    if (odd) {
      ((EAttribute) result.machine.getEStructuralFeature("counter")).setEType(EcorePackage.Literals.ESTRING);
    }
    return result;
  }

  private static void rename(EClass machine, boolean odd) {
    machine.setName(odd ? "Device" : "Machine");
    PartnerModel.annotate(machine, "formerly", odd ? "Machine" : "Device");
  }

  static Types types(PartnerModel model) {
    return new Types(List.of(CrmPackage.eINSTANCE, model.model));
  }

  /** Starts the process; it says "ready" before it begins and "done" at the end. */
  static Process start(StoreConfig config, int version, Path backup) throws IOException {
    return JavaProcess.on(config, MigrationProcess.class, Integer.toString(version), backup.toString()).start();
  }

  /** The arguments: {@code h2} or the user, file or URL, version, backup file. */
  public static void main(String[] arguments) throws Exception {
    StoreConfig config = JavaProcess.config(arguments, false);
    Types types = types(model(Integer.parseInt(arguments[2])));
    System.out.println("ready");
    Stores.migrate(config, types, new MigrationRequest("killed", false, Path.of(arguments[3])), BackupProgress.NONE);
    System.out.println("done");
  }
}
