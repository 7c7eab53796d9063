package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.model.RapportException;
import org.rapport.model.Uuids;
import org.rapport.model.Ref;
import org.rapport.testing.AccountBuilder;
import org.rapport.testing.TestDatabase;

/** What the store does with a base that an older version of it made. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class OwnTablesTest extends StoreFixture {

  private final Ref user = new Ref("User", Uuids.next());

  private void makeOlder() throws SQLException {
    store.close();
    RawSql.run(config, "DROP TABLE \"rp_login\"", "DELETE FROM \"rp_meta\" WHERE \"name\" = 'own'");
  }

  @Test
  void aBaseOfBeforeATableGetsIt() throws Exception {
    create(AccountBuilder.account("Brewery").build());
    makeOlder();
    reopen(types());
    store.logins().set(user, "$argon2id$x");
    assertEquals("$argon2id$x", store.logins().find(user).orElseThrow().hash());
    assertTrue(store.check().isEmpty(), () -> "nothing else changed");
  }

  @Test
  void aBaseThatHasThemAllIsOpenedAgain() throws RapportException {
    store.logins().set(user, "$argon2id$x");
    reopen(types());
    assertEquals("$argon2id$x", store.logins().find(user).orElseThrow().hash());
  }
}
