package org.rapport.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.rapport.model.Folding;
import org.rapport.model.crm.Contact;

/**
 * Makes contacts as a company collects them over years: some live together, and some are there several times, as somebody else took them
 * down. The same seed gives the same contacts, but for their ids.
 */
public final class MistypedContacts {

  private static final String[] WAYS = {"Street", "Road", "Lane", "Avenue", "Close", "Drive"};
  private static final String[] PROVIDERS = {"mail.example", "post.example", "web.example", "firm.example"};
  private static final int CITIES = 400;
  /** Of a hundred persons so many live with the one before. */
  private static final int TOGETHER = 20;
  /** Of a hundred records so many are of persons that are there already. */
  private static final int AGAIN = 35;
  private static final int MOST_FORMS = 4;

  private final List<String> givenNames;
  private final List<String> familyNames;
  private final SplittableRandom random;
  private final TakenDown taken;
  private Person person;
  private int number;
  private int forms;

  /** A person, or a form of one. */
  record Person(String given, String family, LocalDate birthday, String street, String postcode, String city, String phone, String mail, String number) {
  }

  /**
   * @param names the folder with {@code first_all.txt} and {@code surnames_us.txt}
   */
  public MistypedContacts(Path names, long seed) {
    givenNames = lines(names.resolve("first_all.txt"));
    familyNames = lines(names.resolve("surnames_us.txt"));
    random = new SplittableRandom(seed);
    taken = new TakenDown(random, this::anybody);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream().map(line -> line.replace("\uFEFF", "").strip()).filter(line -> !line.isEmpty()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** So many contacts. */
  public KnownDuplicates make(int size) {
    List<Contact> contacts = new ArrayList<>();
    Map<UUID, String> persons = new HashMap<>();
    for (int i = 0; i < size; i++) {
      Contact contact = next();
      contacts.add(contact);
      persons.put(contact.getId(), "person" + number);
    }
    return new KnownDuplicates(contacts, persons);
  }

  /** One contact more. */
  public Contact next() {
    boolean again = person != null && forms < MOST_FORMS && random.nextInt(100) < AGAIN;
    if (again) {
      forms++;
      return contact(taken.form(person));
    }
    person = person != null && random.nextInt(100) < TOGETHER ? livingWith(person) : anybody();
    number++;
    forms = 1;
    return contact(person);
  }

  /** Few names are common, most are rare. */
  private String any(List<String> names) {
    double place = random.nextDouble();
    return names.get((int) (Integer.toUnsignedLong(((int) (place * place * place * names.size())) * 0x9E3779B1) % names.size()));
  }

  private boolean percent(int part) {
    return random.nextInt(100) < part;
  }

  private Person anybody() {
    String given = any(givenNames);
    String family = any(familyNames);
    int city = (int) (CITIES * random.nextDouble() * random.nextDouble());
    String street = any(familyNames) + " " + WAYS[random.nextInt(WAYS.length)] + " " + (1 + random.nextInt(150));
    String mail = percent(60) ? mail(given, family) : null;
    return new Person(given, family, percent(80) ? LocalDate.of(1940, 1, 1).plusDays(random.nextInt(24_000)) : null, street,
        String.valueOf(10_000 + city * 97 + random.nextInt(5)), familyNames.get(city * 211) + (city % 3 == 0 ? " City" : "ville"),
        percent(75) ? phone() : null, mail, percent(25) ? String.valueOf(1_000_000 + random.nextInt(9_000_000)) : null);
  }

  private Person livingWith(Person other) {
    Person own = anybody();
    return new Person(own.given(), percent(85) ? other.family() : own.family(), own.birthday(), other.street(), other.postcode(), other.city(),
        percent(40) ? other.phone() : own.phone(), percent(10) ? other.mail() : own.mail(), own.number());
  }

  private String mail(String given, String family) {
    String name = Folding.fold(percent(70) ? given + "." + family : given.charAt(0) + family + random.nextInt(100)).replaceAll("[^a-z0-9.]", "");
    return name + "@" + PROVIDERS[random.nextInt(PROVIDERS.length)];
  }

  private String phone() {
    return "+1" + (2_000_000_000L + random.nextLong(7_000_000_000L));
  }

  private static Contact contact(Person person) {
    ContactBuilder builder = ContactBuilder.contact(person.given(), person.family()).birthday(person.birthday());
    if (person.street() != null || person.city() != null) {
      builder.address(person.street(), person.postcode(), person.city(), null);
    }
    if (person.phone() != null) {
      builder.phone(person.phone(), person.phone());
    }
    if (person.mail() != null) {
      builder.email(person.mail());
    }
    if (person.number() != null) {
      builder.externalId("shop", person.number());
    }
    return builder.build();
  }
}
