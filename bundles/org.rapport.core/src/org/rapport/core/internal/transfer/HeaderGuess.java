package org.rapport.core.internal.transfer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.core.values.SeenFields;
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;

/** Guesses from the headings of a table, English, French, German or Dutch, what its columns mean. */
final class HeaderGuess {

  private static final Map<String, String> CONTACT = new HashMap<>();
  private static final Map<String, String> ACCOUNT = new HashMap<>();
  private static final Map<String, String> PARTY = new HashMap<>();
  private static final List<String> NAMES = List.of("name", "nom", "naam");
  private static final List<String> NUMBER_BEFORE = List.of("streetnumber", "housenumber", "numero", "numerorue");
  private static final List<String> NUMBER_BEHIND = List.of("hausnummer", "hausnr", "huisnummer", "huisnr");

  static {
    names(CONTACT, "givenName", "givenname", "firstname", "forename", "first", "prenom", "vorname", "voornaam");
    names(CONTACT, "familyName", "familyname", "surname", "lastname", "last", "nomdefamille", "nom", "nachname", "familienname", "zuname",
        "achternaam", "familienaam");
    names(CONTACT, "middleName", "middlename", "secondname", "deuxiemeprenom", "weiterevornamen", "zweitervorname", "tweedevoornaam");
    names(CONTACT, "prefix", "prefix", "salutation", "civilite", "titre", "anrede", "titel", "aanhef");
    names(CONTACT, "suffix", "suffix", "suffixe", "namenszusatz", "achtervoegsel");
    names(CONTACT, "nickname", "nickname", "surnom", "spitzname", "rufname", "roepnaam", "bijnaam");
    names(CONTACT, "employer", "company", "organization", "organisation", "employer", "account", "societe", "entreprise", "employeur", "firma",
        "unternehmen", "arbeitgeber", "bedrijf", "bedrijfsnaam", "organisatie", "werkgever");
    names(CONTACT, "jobTitle", "jobtitle", "title", "function", "fonction", "poste", "role", "position", "funktion", "beruf", "functie",
        "functietitel");
    names(CONTACT, "birthday", "birthday", "dateofbirth", "birthdate", "dob", "datedenaissance", "anniversaire", "geburtsdatum", "geburtstag",
        "geboortedatum", "verjaardag");
    names(ACCOUNT, "name", "name", "company", "companyname", "organization", "organisation", "account", "accountname", "societe",
        "entreprise", "raisonsociale", "nom", "customer", "client", "firma", "firmenname", "unternehmen", "kunde", "bedrijf", "bedrijfsnaam",
        "naam", "organisatie", "klant");
    names(ACCOUNT, "industry", "industry", "sector", "secteur", "branche", "sektor");
    names(ACCOUNT, "staff", "staff", "employees", "headcount", "effectif", "salaries", "mitarbeiter", "mitarbeiterzahl", "beschaftigte",
        "medewerkers", "personeel", "aantalmedewerkers");
    names(ACCOUNT, "vatNumber", "vat", "vatnumber", "vatid", "tva", "numerotva", "numerodetva", "ustid", "ustidnr", "umsatzsteuerid", "btw",
        "btwnummer", "btwnr");
    names(ACCOUNT, "customerSince", "customersince", "clientdepuis", "kundeseit", "klantsinds");
    names(PARTY, "emails.address", "email", "emailaddress", "mail", "courriel", "adressemail", "adresseemail", "email1", "emailadresse",
        "mailadresse", "emailadres", "mailadres", "adressedemessagerie");
    names(PARTY, "emails[1].address", "email2", "otheremail", "autreemail", "email2adresse", "email2adres", "adressedemessagerie2");
    names(PARTY, "phones.typed", "phone", "telephone", "tel", "phonenumber", "businessphone", "workphone", "phone1", "telefon",
        "telefonnummer", "rufnummer", "telefongeschaftlich", "telefoon", "telefoonnummer", "telefoonwerk", "telephonebureau");
    names(PARTY, "phones[kind=mobile].typed", "mobile", "mobilephone", "cell", "cellphone", "portable", "gsm", "mobil", "mobiltelefon",
        "mobilnummer", "handy", "handynummer", "mobiel", "mobieltelefoon", "mobielnummer", "telmobile", "telephoneportable");
    names(PARTY, "phones[kind=fax].typed", "fax", "telecopie", "businessfax", "faxnummer", "telefax", "faxgeschaftlich", "faxwerk",
        "telecopiebureau");
    names(PARTY, "phones[kind=home].typed", "homephone", "telephonedomicile", "telefonprivat", "telefoonthuis", "telefoonprive");
    names(PARTY, "links.url", "website", "web", "url", "homepage", "siteweb", "site", "webseite", "webadresse", "internet", "internetseite",
        "webpagina", "webadres", "pageweb");
    names(PARTY, "addresses.street", "street", "address", "address1", "addressline1", "rue", "adresse", "voie", "businessstreet", "strasse",
        "strassehausnr", "strassehausnummer", "strasseundhausnummer", "strasseundnr", "straat", "straatnaam", "adres", "strassegeschaftlich", "ruebureau");
    names(PARTY, "addresses.extra", "address2", "addressline2", "complement", "complementadresse", "adresszusatz", "zusatz", "adresregel2");
    names(PARTY, "addresses.city", "city", "suburb", "town", "locality", "ville", "localite", "commune", "businesscity", "ort", "stadt",
        "wohnort", "plaats", "woonplaats", "stad", "gemeente", "ortgeschaftlich", "villebureau");
    names(PARTY, "addresses.postcode", "postcode", "zip", "zipcode", "postalcode", "codepostal", "cp", "plz", "postleitzahl",
        "postleitzahlgeschaftlich", "codepostalbureau");
    names(PARTY, "addresses.region", "state", "region", "province", "county", "canton", "departement", "bundesland", "kanton", "provincie");
    names(PARTY, "addresses.country", "country", "pays", "land", "landregiongeschaftlich", "paysregionbureau");
    names(PARTY, "notes", "notes", "note", "comment", "comments", "remark", "remarks", "remarque", "remarques", "commentaire", "notiz",
        "notizen", "bemerkung", "bemerkungen", "anmerkung", "anmerkungen", "kommentar", "notitie", "notities", "opmerking", "opmerkingen");
    names(PARTY, "externalIds.value", "recid", "externalid", "customerid", "customernumber", "customerno", "numeroclient", "id",
        "kundennummer", "kundennr", "klantnummer", "klantnr");
    names(PARTY, "createdBy", "author", "auteur", "autor", "verfasser", "createdby", "enteredby", "creepar", "erstelltvon", "angelegtvon", "aangemaaktdoor");
    names(PARTY, "createdAt", "created", "createdat", "createdon", "createddate", "datecreated", "creationdate", "creele", "datecreation", "datedecreation",
        "erstellt", "erstelltam", "angelegtam", "aangemaaktop");
    names(PARTY, "owner", "owner", "responsable", "proprietaire", "verantwortlicher", "betreuer", "eigenaar", "verantwoordelijke");
  }

  private HeaderGuess() {
  }

  private static void names(Map<String, String> table, String path, String... headings) {
    for (String heading : headings) {
      table.put(heading, path);
    }
  }

  /** A heading without case, accents, blanks and signs, points of abbreviations among them; those of paths stay. */
  static String fold(String heading) {
    return Normalizer.normalize(heading.replace("ß", "ss"), Normalizer.Form.NFD).replaceAll("\\.(?![A-Za-z])|[^A-Za-z0-9.\\[\\]=]", "")
        .toLowerCase(Locale.ROOT);
  }

  /** Whether a heading, folded, is what companies call each other. */
  static boolean isCompany(String folded) {
    return "name".equals(ACCOUNT.get(folded)) && !NAMES.contains(folded) || "employer".equals(CONTACT.get(folded));
  }

  /** The type that a file's headings speak of; empty where they do not say. */
  static Optional<String> type(List<String> headings) {
    long person = headings.stream().map(HeaderGuess::fold).filter(h -> CONTACT.containsKey(h) && List.of("givenName", "familyName").contains(CONTACT.get(h))
        && !h.equals("nom")).count();
    long account = headings.stream().map(HeaderGuess::fold).filter(h -> "name".equals(ACCOUNT.get(h))).count();
    return person > 0 ? Optional.of("Contact") : account > 0 ? Optional.of("Account") : Optional.empty();
  }

  /** A mapping that says no places, with those of the headings that are understood; each path is used once. */
  static Mapping complete(Mapping given, List<String> headings, Places places) throws RapportException {
    SeenFields seen = places.seen();
    Optional<Mapping> preset = Presets.find(headings).filter(each -> each.type().equals(seen.type().name()));
    if (preset.isPresent()) {
      return given.with(preset.get());
    }
    Map<String, String> columns = new LinkedHashMap<>();
    for (String heading : headings) {
      path(heading, places).filter(path -> !columns.containsValue(path)).ifPresent(path -> columns.put(heading, path));
    }
    completeName(columns, headings);
    Map<String, String> values = streets(columns, headings);
    values.putAll(amounts(columns, headings));
    return given.with(seen.type().name(), columns, values);
  }

  /** Joins amounts with their currencies, which have a column of their own in our workbooks. */
  private static Map<String, String> amounts(Map<String, String> columns, List<String> headings) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String amount : List.copyOf(columns.keySet())) {
      String currency = amount + ".currency";
      if (headings.contains(currency)) {
        values.put(columns.remove(amount), "{" + amount + "} {" + currency + "}");
      }
    }
    return values;
  }

  /** Beside a first name, a name alone is the last name. */
  private static void completeName(Map<String, String> columns, List<String> headings) {
    if (columns.containsValue("givenName") && !columns.containsValue("familyName")) {
      headings.stream().filter(each -> List.of("name", "naam").contains(fold(each))).findFirst().ifPresent(name -> columns.put(name, "familyName"));
    }
  }

  /** Joins streets with the numbers of their houses, which German and Dutch put behind. */
  private static Map<String, String> streets(Map<String, String> columns, List<String> headings) {
    Map<String, String> values = new LinkedHashMap<>();
    Optional<String> street = columns.entrySet().stream().filter(each -> each.getValue().equals("addresses.street")).map(Map.Entry::getKey).findFirst();
    Optional<String> before = headings.stream().filter(each -> NUMBER_BEFORE.contains(fold(each))).findFirst();
    Optional<String> behind = headings.stream().filter(each -> NUMBER_BEHIND.contains(fold(each))).findFirst();
    if (street.isPresent() && (before.isPresent() || behind.isPresent())) {
      columns.remove(street.get());
      values.put("addresses.street", before.map(number -> "{" + number + "} {" + street.get() + "}")
          .orElseGet(() -> "{" + street.get() + "} {" + behind.get() + "}"));
    }
    return values;
  }

  /** Whether a heading is a name of a feature: one of the model, or the one that administrators gave it. */
  private static boolean isCalled(RecordType type, EStructuralFeature feature, String folded) {
    return Stream.of(Locale.ENGLISH, Locale.FRENCH)
        .anyMatch(language -> fold(Annotations.text(feature, language)).equals(folded) || fold(type.text(feature, language)).equals(folded));
  }

  private static Optional<String> path(String heading, Places places) {
    RecordType type = places.seen().type();
    String folded = fold(heading);
    List<String> candidates = new ArrayList<>();
    candidates.add(heading.strip());
    type.eClass().getEAllStructuralFeatures().stream().filter(f -> !f.isMany())
        .filter(f -> fold(f.getName()).equals(folded) || isCalled(type, f, folded)).forEach(f -> candidates.add(f.getName()));
    Map<String, String> own = type.name().equals("Contact") ? CONTACT : type.name().equals("Account") ? ACCOUNT : Map.of();
    if (own.containsKey(folded)) {
      candidates.add(0, own.get(folded));
    }
    if (PARTY.containsKey(folded)) {
      candidates.add(PARTY.get(folded));
    }
    candidates.addAll(ReferenceGuess.paths(type, folded));
    return candidates.stream().filter(places::fits).findFirst();
  }
}
