package org.rapport.core.internal.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.rapport.core.demo.DemoContext;
import org.rapport.model.Records;
import org.rapport.model.crm.Account;
import org.rapport.model.crm.Contact;
import org.rapport.model.crm.CrmPackage.Literals;
import org.rapport.model.crm.RecordLink;
import org.rapport.model.crm.Root;
import org.rapport.model.crm.User;

/** One customer with its people, who are spoken with. */
record DemoCustomer(DemoContext context, RandomGenerator random, Account account, List<Contact> people, Map<UUID, String> logins) {

  /** So seldom a colleague does something for a customer. */
  private static final int COLLEAGUES = 5;
  static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

  /** What refers to a record. */
  Root proxy(EObject record) {
    return (Root) Records.proxy(context.types(), Records.ref(record));
  }

  /** Tells the records of one customer apart, in every run alike. */
  String key(String what, int number) {
    return Records.id(account) + what + number;
  }

  /** A record of the owner of the customer. */
  <T extends Root> T create(EClass type, String what, int number) {
    @SuppressWarnings("unchecked")
    T record = (T) context.create(type, key(what, number));
    EObject owner = (EObject) account.eGet(Literals.ROOT__OWNER, false);
    if (owner != null) {
      record.setOwner((User) Records.proxy(context.types(), Records.ref(owner)));
    }
    return record;
  }

  /** Says who wrote it and when: mostly the owner of the customer, else a colleague. */
  void authored(Root record, Instant when) {
    EObject owner = (EObject) account.eGet(Literals.ROOT__OWNER, false);
    record.setCreatedAt(when);
    if (owner != null) {
      List<String> all = List.copyOf(logins.values());
      record.setCreatedBy(random.nextInt(COLLEAGUES) == 0 ? all.get(random.nextInt(all.size())) : logins.get(Records.ref(owner).id()));
    }
  }

  /** A link to what a record is about. */
  RecordLink link(String what, int number, EObject about) {
    RecordLink link = (RecordLink) context.create(Literals.RECORD_LINK, key(what, number));
    link.setRecord(proxy(about));
    return link;
  }

  /** A working day so many days away, back in the past, ahead in the future; between eight and six. */
  Instant at(int days) {
    LocalDate day = context.today().plusDays(days);
    while (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
      day = day.plusDays(days < 0 ? -1 : 1);
    }
    return day.atTime(LocalTime.of(8 + random.nextInt(10), 5 * random.nextInt(12))).atZone(ZONE).toInstant();
  }
}
