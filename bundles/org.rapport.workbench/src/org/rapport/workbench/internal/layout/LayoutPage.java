package org.rapport.workbench.internal.layout;

import java.util.Optional;
import org.rapport.core.session.Session;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.crm.PageLayout;
import org.rapport.workbench.internal.record.LooseFields;

/**
 * What the page shows of one type.
 *
 * @param type as it is now
 * @param stored its layout; empty where nobody arranged it
 * @param around what the fields of the preview need
 */
record LayoutPage(RecordType type, Optional<PageLayout> stored, LooseFields.Around around) {

  /**
   * Reads it. To be called in a job.
   *
   * @throws RapportException {@code not-allowed} for others than administrators
   */
  static LayoutPage read(Session session, String name) throws RapportException {
    if (!session.store().rights(session.principal()).isAdministrator()) {
      throw new RapportException("not-allowed", LayoutWords.MayNot, LayoutWords.MayNotText);
    }
    RecordType type = session.store().types().get(name);
    return new LayoutPage(type, LayoutRecord.read(session, name), LooseFields.Around.read(session, Records.create(type.eClass())));
  }
}
