package org.rapport.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.rapport.model.Records;
import org.rapport.model.crm.Contact;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.PostalAddress;

/** Reads the generated persons of Febrl (P. Christen, 2008), with which programs that find duplicates are compared. */
public final class Febrl {

  private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setIgnoreSurroundingSpaces(true)
      .setTrim(true).get();
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

  private Febrl() {
  }

  /**
   * The persons of a file as contacts; days that are none are left empty.
   *
   * @param numbers whether they bring their number of social security
   */
  public static KnownDuplicates read(Path file, boolean numbers) {
    List<Contact> contacts = new ArrayList<>();
    Map<UUID, String> persons = new HashMap<>();
    try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, FORMAT)) {
      for (CSVRecord row : rows) {
        ContactBuilder builder = ContactBuilder.contact(text(row, "given_name"), text(row, "surname")).birthday(day(row.get("date_of_birth")));
        String number = text(row, "soc_sec_id");
        Contact contact = (numbers && number != null ? builder.externalId(null, number) : builder).build();
        contact.getAddresses().add(address(row));
        contacts.add(contact);
        persons.put(contact.getId(), row.get("rec_id").replaceFirst("-(org|dup).*", ""));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new KnownDuplicates(contacts, persons);
  }

  private static PostalAddress address(CSVRecord row) {
    PostalAddress address = (PostalAddress) Records.create(CrmPackage.Literals.POSTAL_ADDRESS);
    String street = (row.get("street_number") + " " + row.get("address_1")).strip();
    address.setStreet(street.isEmpty() ? null : street);
    address.setExtra(text(row, "address_2"));
    address.setCity(text(row, "suburb"));
    address.setPostcode(text(row, "postcode"));
    address.setRegion(text(row, "state"));
    return address;
  }

  private static String text(CSVRecord row, String column) {
    return row.get(column).isEmpty() ? null : row.get(column);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text, DAY);
    } catch (DateTimeException e) {
      return null; // As an import leaves it: a day that the calendar does not have.
    }
  }
}
