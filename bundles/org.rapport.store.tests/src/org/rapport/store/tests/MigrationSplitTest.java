package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Types;
import org.rapport.store.BackupProgress;
import org.rapport.store.ChangeSet.FeatureChange;
import org.rapport.store.Migration;
import org.rapport.store.Migration.Kind;
import org.rapport.store.Migration.Step;
import org.rapport.store.MigrationRequest;
import org.rapport.store.Stores;
import org.rapport.store.query.Query;
import org.rapport.testing.TestDatabase;

/** What becomes of a base when a newer model keeps a text in several features. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class MigrationSplitTest extends MigrationFixture {

  /** The serial number is kept in two parts. */
  private static PartnerModel split(String series, String number) {
    return newer(model -> {
      model.machine.getEStructuralFeatures().remove(feature(model.machine, "serial"));
      PartnerModel.annotate(model.machine, "label", "series number");
      PartnerModel.annotate(model.attribute(model.machine, "series", EcorePackage.Literals.ESTRING), "split", series);
      EAttribute part = model.attribute(model.machine, "number", EcorePackage.Literals.ESTRING);
      PartnerModel.annotate(part, "split", number);
      PartnerModel.annotate(part, "unique", "true");
      PartnerModel.annotate(part, "sortable", "true");
    });
  }

  @Test
  void aTextIsSplitInTwo() throws RapportException {
    Migration migration = migrate(types(split("serial ^([^-]*)-", "serial -(.*)$")), false);
    assertEquals(List.of(new Step(Kind.SPLIT, "acme.Machine", "series", "serial", "series", 1),
        new Step(Kind.SPLIT, "acme.Machine", "number", "serial", "number", 1), new Step(Kind.KEEP, "acme.Machine", "serial", "serial", null, 1)),
        migration.steps());
    EObject loaded = load(machine);
    assertEquals("A", get(loaded, "series"));
    assertEquals("2", get(loaded, "number"));
    assertEquals(1, store.count(ann, new Query("acme.Machine", "number = '2'", List.of(), List.of("id")), 10).count());
    store.undo(ann, changed.id());
    assertEquals("1", get(load(machine), "number"));
    EObject other = Records.create(loaded.eClass());
    set(other, "number", "1");
    assertEquals("invalid", assertThrows(RapportException.class, () -> create(other)).code(), "it is unique");
    edit(ann, machine, m -> set(m, "number", "3"));
    store.undo(ann, deleted.id());
    assertEquals("B", get(load(gone), "series"));
    assertEquals(List.of(), store.check());
  }

  @Test
  void whatWasSplitMayBeDropped() throws RapportException {
    migrate(types(split("serial ^([^-]*)-", "serial -(.*)$")), true);
    assertEquals("2", get(load(machine), "number"));
    assertEquals(List.of(), store.info().orphans());
    List<String> features = store.history(ann, Records.ref(machine)).stream().filter(each -> each.id().equals(changed.id())).findFirst().orElseThrow()
        .set().features().stream().map(FeatureChange::feature).toList();
    assertTrue(features.contains("number") && !features.contains("serial") && !features.contains("series"), features.toString());
  }

  @Test
  void aPartThatComesBackIsNotSplitOffAgain() throws RapportException {
    Types split = types(split("serial ^([^-]*)-", "serial -(.*)$"));
    migrate(split, false);
    edit(ann, machine, m -> set(m, "number", "9"));
    migrate(first, false);
    assertEquals("A-2", get(load(machine), "serial"));
    Migration again = migrate(split, false);
    assertTrue(again.steps().contains(new Step(Kind.ADD, "acme.Machine", "number", null, null, 0)), again.toString());
    assertEquals("9", get(load(machine), "number"));
  }

  @Test
  void aSplitThatCannotBeIsRefused() throws RapportException {
    for (String split : List.of("serial [", "serial -.*", "serial", "weight ^(.)")) {
      Types newer = types(split(split, "serial -(.*)$"));
      store.close();
      assertFalse(Stores.migration(config, newer, false).problems().isEmpty(), split);
      assertEquals("migration-refused", assertThrows(RapportException.class,
          () -> Stores.migrate(config, newer, new MigrationRequest("ann", false, backup), BackupProgress.NONE)).code());
    }
    store = Stores.open(config, first);
    assertEquals("A-2", get(load(machine), "serial"));
  }
}
