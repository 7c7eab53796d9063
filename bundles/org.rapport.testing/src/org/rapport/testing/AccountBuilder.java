package org.rapport.testing;

import org.rapport.model.crm.Account;
import org.rapport.model.crm.CrmPackage;

/** Builds an account; one with nothing but a name is valid. */
public final class AccountBuilder extends PartyBuilder<Account, AccountBuilder> {

  private AccountBuilder(String name) {
    super(CrmPackage.Literals.ACCOUNT);
    party.setName(name);
  }

  /** Begins an account. */
  public static AccountBuilder account(String name) {
    return new AccountBuilder(name);
  }

  /** The branch it works in. */
  public AccountBuilder industry(String industry) {
    party.setIndustry(industry);
    return this;
  }

  /** How many people work there. */
  public AccountBuilder staff(int staff) {
    party.setStaff(staff);
    return this;
  }
}
