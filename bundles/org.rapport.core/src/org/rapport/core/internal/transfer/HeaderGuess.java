package org.rapport.core.internal.transfer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapport.core.values.RecordPath;
import org.rapport.core.values.SeenFields;
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;

/** Guesses from the headings of a CSV file, English or French, what its columns mean. */
final class HeaderGuess {

  private static final Map<String, String> CONTACT = new HashMap<>();
  private static final Map<String, String> ACCOUNT = new HashMap<>();
  private static final Map<String, String> PARTY = new HashMap<>();

  static {
    names(CONTACT, "givenName", "givenname", "firstname", "forename", "prenom", "first");
    names(CONTACT, "familyName", "familyname", "surname", "lastname", "nomdefamille", "nom", "last");
    names(CONTACT, "middleName", "middlename", "secondname", "deuxiemeprenom");
    names(CONTACT, "prefix", "prefix", "salutation", "civilite", "titre");
    names(CONTACT, "suffix", "suffix", "suffixe");
    names(CONTACT, "nickname", "nickname", "surnom");
    names(CONTACT, "employer", "company", "organization", "organisation", "employer", "account", "societe", "entreprise", "employeur");
    names(CONTACT, "jobTitle", "jobtitle", "title", "function", "fonction", "poste", "role");
    names(CONTACT, "birthday", "birthday", "dateofbirth", "birthdate", "dob", "datedenaissance", "anniversaire");
    names(ACCOUNT, "name", "name", "company", "companyname", "organization", "organisation", "account", "accountname", "societe",
        "entreprise", "raisonsociale", "nom", "customer", "client");
    names(ACCOUNT, "industry", "industry", "sector", "secteur", "branche");
    names(ACCOUNT, "staff", "staff", "employees", "headcount", "effectif", "salaries");
    names(ACCOUNT, "vatNumber", "vat", "vatnumber", "vatid", "tva", "numerotva", "numerodetva");
    names(ACCOUNT, "customerSince", "customersince", "clientdepuis");
    names(PARTY, "emails.address", "email", "emailaddress", "mail", "courriel", "adressemail", "adresseemail", "email1");
    names(PARTY, "emails[1].address", "email2", "otheremail", "autreemail");
    names(PARTY, "phones.typed", "phone", "telephone", "tel", "phonenumber", "businessphone", "workphone", "phone1");
    names(PARTY, "phones[kind=mobile].typed", "mobile", "mobilephone", "cell", "cellphone", "portable", "gsm");
    names(PARTY, "phones[kind=fax].typed", "fax", "telecopie", "businessfax");
    names(PARTY, "phones[kind=home].typed", "homephone", "telephonedomicile");
    names(PARTY, "links.url", "website", "web", "url", "homepage", "siteweb", "site");
    names(PARTY, "addresses.street", "street", "address", "address1", "addressline1", "rue", "adresse", "voie", "businessstreet");
    names(PARTY, "addresses.extra", "address2", "addressline2", "complement", "complementadresse");
    names(PARTY, "addresses.city", "city", "suburb", "town", "locality", "ville", "localite", "commune", "businesscity");
    names(PARTY, "addresses.postcode", "postcode", "zip", "zipcode", "postalcode", "codepostal", "cp", "plz");
    names(PARTY, "addresses.region", "state", "region", "province", "county", "canton", "departement");
    names(PARTY, "addresses.country", "country", "pays", "land");
    names(PARTY, "notes", "notes", "note", "comment", "comments", "remark", "remarks", "remarque", "remarques", "commentaire");
    names(PARTY, "externalIds.value", "recid", "externalid", "customerid", "customernumber", "customerno", "numeroclient", "id");
    names(PARTY, "owner", "owner", "responsable", "proprietaire");
  }

  private HeaderGuess() {
  }

  private static void names(Map<String, String> table, String path, String... headings) {
    for (String heading : headings) {
      table.put(heading, path);
    }
  }

  /** A heading without case, accents, blanks and signs. */
  private static String fold(String heading) {
    return Normalizer.normalize(heading, Normalizer.Form.NFD).replaceAll("[^A-Za-z0-9.\\[\\]=]", "").toLowerCase(Locale.ROOT);
  }

  /** The type that a file's headings speak of; empty where they do not say. */
  static Optional<String> type(List<String> headings) {
    long person = headings.stream().map(HeaderGuess::fold).filter(h -> CONTACT.containsKey(h) && List.of("givenName", "familyName").contains(CONTACT.get(h))
        && !h.equals("nom")).count();
    long account = headings.stream().map(HeaderGuess::fold).filter(h -> "name".equals(ACCOUNT.get(h))).count();
    return person > 0 ? Optional.of("Contact") : account > 0 ? Optional.of("Account") : Optional.empty();
  }

  /** A mapping that says no places, with those of the headings that are understood; each path is used once. */
  static Mapping complete(Mapping given, List<String> headings, SeenFields seen) {
    Map<String, String> columns = new LinkedHashMap<>();
    Map<String, String> values = new LinkedHashMap<>();
    List<String> used = new ArrayList<>();
    for (String heading : headings) {
      path(heading, seen).filter(path -> !used.contains(path)).ifPresent(path -> {
        used.add(path);
        columns.put(heading, path);
      });
    }
    headings.stream().filter(h -> List.of("streetnumber", "housenumber", "numero", "numerorue").contains(fold(h))).findFirst()
        .ifPresent(number -> columns.entrySet().stream().filter(e -> e.getValue().equals("addresses.street")).map(Map.Entry::getKey)
            .findFirst().ifPresent(street -> {
              columns.remove(street);
              values.put("addresses.street", "{" + number + "} {" + street + "}");
            }));
    return given.with(seen.type().name(), columns, values);
  }

  private static Optional<String> path(String heading, SeenFields seen) {
    RecordType type = seen.type();
    String folded = fold(heading);
    List<String> candidates = new ArrayList<>();
    candidates.add(heading.strip());
    type.eClass().getEAllStructuralFeatures().stream().filter(f -> !f.isMany())
        .filter(f -> fold(f.getName()).equals(folded) || fold(Annotations.text(f, Locale.ENGLISH)).equals(folded)
            || fold(Annotations.text(f, Locale.FRENCH)).equals(folded)).forEach(f -> candidates.add(f.getName()));
    Map<String, String> own = type.name().equals("Contact") ? CONTACT : type.name().equals("Account") ? ACCOUNT : Map.of();
    if (own.containsKey(folded)) {
      candidates.add(0, own.get(folded));
    }
    if (PARTY.containsKey(folded)) {
      candidates.add(PARTY.get(folded));
    }
    return candidates.stream().filter(path -> fits(path, seen)).findFirst();
  }

  private static boolean fits(String path, SeenFields seen) {
    try {
      RecordPath parsed = RecordPath.parse(seen, path);
      return parsed.leaf() != null && !parsed.leaf().isMany();
    } catch (RapportException e) {
      return false; // The heading is no path in this type: another guess may fit.
    }
  }
}
