package org.rapport.store.tests;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.model.RapportException;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.crm.Account;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.EmailAddress;
import org.rapport.store.ChangeSets;
import org.rapport.store.ConflictException;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.store.StoreConfig;
import org.rapport.store.Stores;
import org.rapport.testing.JavaProcess;
import org.rapport.testing.TestStores;

/**
 * A process of its own in which somebody edits one account, told what to do line by line: {@code load}, {@code name X},
 * {@code industry X}, {@code email X}, {@code save}, {@code race N}. It keeps the copy that it loaded as an editor does, and
 * holds the database only while it loads or saves, so that two of them can work on one H2 file too.
 */
public final class Editor {

  private final StoreConfig config;
  private final Principal who;
  private final Ref ref;
  private Account before;
  private Account copy;

  private Editor(StoreConfig config, String who, UUID account) {
    this.config = config;
    this.who = TestStores.principal(who);
    this.ref = new Ref("Account", account);
  }

  /** Starts the process. */
  static Process start(StoreConfig config, String who, UUID account) throws IOException {
    return JavaProcess.on(config, Editor.class, who, account.toString()).start();
  }

  /** Does what the standard input says, and answers each line with one. */
  public static void main(String[] arguments) throws IOException, RapportException {
    StoreConfig config = JavaProcess.config(arguments, false);
    Editor editor = new Editor(config, arguments[2], UUID.fromString(arguments[3]));
    BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      System.out.println(editor.answer(line.split(" ", 2)));
    }
  }

  private String answer(String[] words) throws RapportException {
    switch (words[0]) {
      case "load" -> load();
      case "name" -> copy.setName(words[1]);
      case "industry" -> copy.setIndustry(words[1]);
      case "email" -> email(words[1]);
      case "race" -> {
        return race(Integer.parseInt(words[1]));
      }
      default -> {
        return save();
      }
    }
    return "done";
  }

  private void load() throws RapportException {
    try (Store store = open()) {
      before = (Account) store.load(who, ref).orElseThrow();
      copy = EcoreUtil.copy(before);
    }
  }

  private void email(String address) {
    EmailAddress email = (EmailAddress) Records.create(CrmPackage.Literals.EMAIL_ADDRESS);
    email.setAddress(address);
    copy.getEmails().add(email);
  }

  private String save() throws RapportException {
    try (Store store = open()) {
      return "saved " + store.commit(who, List.of(ChangeSets.diff(before, copy))).get(0).version();
    } catch (ConflictException e) {
      return e.conflicts().stream().map(c -> "conflict " + c.path() + " base=" + c.base() + " mine=" + c.mine() + " theirs=" + c.theirs())
          .collect(Collectors.joining(", "));
    }
  }

  /** Renames the account and adds a row of its own, again and again; a conflict is answered by loading anew. */
  private String race(int times) throws RapportException {
    int conflicts = 0;
    for (int i = 0; i < times; i++) {
      String saved;
      do {
        load();
        copy.setName(who.login() + i);
        email(who.login() + i + "@x.org");
        saved = save();
        conflicts += saved.startsWith("conflict") ? 1 : 0;
      } while (!saved.startsWith("saved"));
    }
    return "raced " + conflicts;
  }

  /** An H2 file is open in one process at a time: whoever comes second tries again. */
  private Store open() throws RapportException {
    while (true) {
      try {
        return Stores.open(config, TestStores.crmTypes());
      } catch (RapportException e) {
        if (!e.code().equals("database-in-use")) {
          throw e;
        }
      }
    }
  }
}
