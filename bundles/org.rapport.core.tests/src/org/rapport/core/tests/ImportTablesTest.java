package org.rapport.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.core.transfer.ImportResult;

/** CSV files in the forms that spreadsheets and address books give them, and their headings. */
class ImportTablesTest extends ImportFixture {

  @Test
  void theSeparatorThatTheFirstLineSaysIsTaken() throws Exception {
    ImportResult result = load(file("sep.csv", "sep=;\r\nname;industry\r\nA,B;Wood\r\n\r\nC;too;many\r\n"));
    assertEquals(List.of("5:3"), places(result));
    assertEquals(List.of("A,B|Wood"), rows("Account", "name", "industry"));
  }

  @Test
  void linesAreCountedAsTheyStandInTheFile() throws Exception {
    ImportResult result = load(file("lines.csv", "\n\nname,industry\n\n\"A\nB\",Wood\n\nC,too,many\n,\n"));
    assertEquals(List.of("8:3"), places(result));
    assertEquals(1, result.skipped());
  }

  @Test
  void apostrophesAroundFieldsAreQuotes() throws Exception {
    load(file("quotes.csv", "'name','industry'\n'A, B','d''Or'\n'C','Wood'\n"));
    assertEquals(List.of("A, B|d'Or", "C|Wood"), rows("Account", "name", "industry"));
  }

  @Test
  void anApostropheInANameIsNoQuote() throws Exception {
    load(file("names.csv", "name,industry\n't Hart,Wood\nD'Or,'Glass\n"));
    assertEquals(List.of("'t Hart|Wood", "D'Or|'Glass"), rows("Account", "name", "industry"));
  }

  @Test
  void theQuoteAndSeparatorOfTheMappingCount() throws Exception {
    load(file("own.csv", "name:industry\n~A:B~:Wood\n"), "{\"separator\": \":\", \"quote\": \"~\"}");
    assertEquals(List.of("A:B|Wood"), rows("Account", "name", "industry"));
  }

  @Test
  void columnsWithoutHeadingsAreCalledByTheirNumber() throws Exception {
    ImportResult result = load(file("plain.csv", "007,A,x\n008,B,y\n"),
        "{\"type\": \"Account\", \"headings\": false, \"columns\": {\"1\": \"externalIds[system=shop].value\", \"2\": \"name\"}}");
    assertEquals(2, result.created());
    assertEquals(List.of("3"), result.ignored());
    assertEquals(List.of("A|007", "B|008"), rows("Account", "name", "externalIds.value"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Vorname;Nachname;Firma;Geburtsdatum;E-Mail-Adresse;Telefon geschäftlich;Mobiltelefon;Straße;Hausnummer;PLZ;Ort;Land;Bemerkungen",
      "Voornaam;Achternaam;Bedrijf;Geboortedatum;E-mailadres;Telefoon;Mobiel;Straat;Huisnummer;Postcode;Plaats;Land;Opmerkingen",
      "Prénom;Nom;Société;Date de naissance;Adresse e-mail;Téléphone;Portable;Rue;Numéro;Code postal;Ville;Pays;Remarques",
      "First name;Last name;Company;Birthday;E-mail;Phone;Mobile;Street;House number;Zip;City;Country;Comments"})
  void headingsAreUnderstoodInFourLanguages(String headings) throws Exception {
    ImportResult result = load(file("people.csv", headings + "\nAda;Lovelace;Acme;10.12.1985;ada@a.org;02 123;0470 1;Neuweg;12;01067;Dresden;Deutschland;Hallo\n"));
    assertTrue(result.ignored().isEmpty(), result.toString());
    assertTrue(result.problems().isEmpty(), result.toString());
    String street = headings.contains("Haus") || headings.contains("Huis") ? "Neuweg 12" : "12 Neuweg";
    assertEquals(List.of("Lovelace|Ada|Acme|1985-12-10|ada@a.org|" + street + "|01067|Dresden|DE|Hallo"),
        rows("Contact", "familyName", "givenName", "employer", "birthday", "emails.address", "addresses.street", "addresses.postcode", "addresses.city",
            "addresses.country", "notes"));
  }

  @Test
  void aNameBesideAFirstNameIsTheLastName() throws Exception {
    load(file("people.csv", "Name;Vorname\nKant;Immanuel\n"));
    assertEquals(List.of("Kant|Immanuel"), rows("Contact", "familyName", "givenName"));
  }

  @Test
  void outlooksContactsArrive() throws Exception {
    ImportResult result = load(file("outlook.csv", """
        "Title","First Name","Middle Name","Last Name","Suffix","Company","Department","Job Title","Business Street","Business Street 2",\
        "Business Street 3","Business City","Business State","Business Postal Code","Business Country/Region","Home Street","Home City","Home State",\
        "Home Postal Code","Home Country/Region","Assistant's Phone","Business Fax","Business Phone","Business Phone 2","Home Phone","Mobile Phone",\
        "Other Phone","Birthday","Categories","E-mail Address","E-mail Type","E-mail Display Name","E-mail 2 Address","E-mail 3 Address","Notes","Web Page"
        "Dr.","Ada","King","Lovelace","","Acme","R&D","Analyst","1 Main St","Floor 2","","Boston","MA","02101","United States of America","9 Home Rd",\
        "Salem","MA","01970","USA","","617-555-0103","617-555-0101","617-555-0102","","617-555-0104","","12/10/1985","","ada@acme.org","SMTP",\
        "Ada","ada@home.org","","Likes engines","https://ada.org"
        "","Bob","","Stone","","","","","","","","","","","","","","","","","","","","","","","","0/0/00","","","","","bob@b.org","","",""
        """), null, "US");
    assertTrue(result.problems().isEmpty(), result.toString());
    assertEquals(List.of("Department", "Assistant's Phone", "Categories", "E-mail Type", "E-mail Display Name"), result.ignored());
    assertEquals(List.of("Lovelace|Ada|King|Dr.|Acme|Analyst|1985-12-10|Likes engines|https://ada.org", "Stone|Bob|||||||"),
        rows("Contact", "familyName", "givenName", "middleName", "prefix", "employer", "jobTitle", "birthday", "notes", "links.url"));
    assertEquals(List.of("617-555-0101 work +16175550101", "617-555-0102 work +16175550102", "617-555-0104 mobile +16175550104",
        "617-555-0103 fax +16175550103"), list("Lovelace", "phones", "typed", "kind", "e164"));
    assertEquals(List.of("ada@acme.org", "ada@home.org"), list("Lovelace", "emails", "address"));
    assertEquals(List.of("bob@b.org"), list("Stone", "emails", "address"));
    assertEquals(List.of("1 Main St Floor 2 02101 Boston MA US work", "9 Home Rd  01970 Salem MA US home"),
        list("Lovelace", "addresses", "street", "extra", "postcode", "city", "region", "country", "kind"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"First Name,Middle Name,Last Name,Phonetic First Name,Name Prefix,Organization Name,Organization Title,Birthday,Notes,Photo,Labels,"
      + "E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value,"
      + "Address 1 - Label,Address 1 - Street,Address 1 - City,Address 1 - Postal Code,Address 1 - Country,Website 1 - Value",
      "Given Name,Additional Name,Family Name,Yomi Name,Name Prefix,Organization 1 - Name,Organization 1 - Title,Birthday,Notes,Photo,Group Membership,"
      + "E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Type,E-mail 2 - Value,Phone 1 - Type,Phone 1 - Value,Phone 2 - Type,Phone 2 - Value,"
      + "Address 1 - Type,Address 1 - Street,Address 1 - City,Address 1 - Postal Code,Address 1 - Country,Website 1 - Value"})
  void googlesContactsArrive(String headings) throws Exception {
    ImportResult result = load(file("contacts.csv", headings + "\nAda,King,Lovelace,,Dr.,Acme,Analyst,1985-12-10,Likes engines,,* myContacts,"
        + "* Work,ada@acme.org ::: ada@lab.org,Home,ada@home.org,,,Work Fax,+44 20 7946 0001,Home,9 Home Rd,London,SW1A 1AA,United Kingdom,https://ada.org\n"));
    assertTrue(result.problems().isEmpty(), result.toString());
    assertEquals(3, result.ignored().size(), result.toString());
    assertEquals(List.of("Lovelace|Ada|King|Dr.|Acme|Analyst|1985-12-10|Likes engines|https://ada.org"),
        rows("Contact", "familyName", "givenName", "middleName", "prefix", "employer", "jobTitle", "birthday", "notes", "links.url"));
    assertEquals(List.of("ada@acme.org work", "ada@lab.org work", "ada@home.org home"), list("Lovelace", "emails", "address", "kind"));
    assertEquals(List.of("+44 20 7946 0001 fax +442079460001"), list("Lovelace", "phones", "typed", "kind", "e164"));
    assertEquals(List.of("9 Home Rd SW1A 1AA London GB home"), list("Lovelace", "addresses", "street", "postcode", "city", "country", "kind"));
  }

  @Test
  void otherEncodingsAreReadWhereTheMappingSaysThem() throws Exception {
    load(Files.write(folder.resolve("greek.csv"), "name,industry\nΑθήνα,Wood\n".getBytes(Charset.forName("windows-1253"))),
        "{\"encoding\": \"windows-1253\"}");
    assertEquals(List.of("Αθήνα|Wood"), rows("Account", "name", "industry"));
  }
}
