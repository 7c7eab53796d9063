package org.rapport.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.core.transfer.ImportResult;

/** The code page of a file that is no Unicode is found out by its words. */
class ImportCodePagesTest extends ImportFixture {

  private static final String MAPPING = "{\"type\": \"Contact\", \"headings\": false, \"columns\": {\"1\": \"givenName\", \"2\": \"familyName\"}%s}";

  private Path encoded(String page, String... rows) throws Exception {
    return Files.write(folder.resolve("people.csv"), String.join("\n", rows).getBytes(Charset.forName(page)));
  }

  private void assertComesBack(String page, String... rows) throws Exception {
    ImportResult result = load(encoded(page, rows), MAPPING.formatted(""));
    assertEquals(List.of(), result.problems());
    assertEquals(Arrays.stream(rows).map(row -> String.join("|", Arrays.copyOf(row.split(";"), 2))).sorted().toList(),
        rows("Contact", "givenName", "familyName").stream().sorted().toList());
  }

  @Test
  void polish() throws Exception {
    assertComesBack("windows-1250", "Łukasz;Wiśniewski;Łódź", "Małgorzata;Dąbrowska;Kraków", "Stanisław;Zieliński;Wrocław", "Agnieszka;Wójcik;Gdańsk");
  }

  @Test
  void czech() throws Exception {
    assertComesBack("windows-1250", "Jiří;Dvořák;Plzeň;Zákazník žádá zaslání ceníku", "Martina;Svobodová;Brno;Čeká na odpověď příští týden",
        "Tomáš;Černý;České Budějovice;Výroba nábytku");
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "KOI8-R", "ISO-8859-5"})
  void russian(String page) throws Exception {
    assertComesBack(page, "Иван;Петров;Москва", "Елена;Смирнова;Санкт-Петербург", "Сергей;Кузнецов;Нижний Новгород");
  }

  @Test
  void oneRussianAmongOthers() throws Exception {
    assertComesBack("windows-1251", "Пётр;Петров;Москва", "John;Smith;London", "Jane;Jones;Leeds");
  }

  @Test
  void greek() throws Exception {
    assertComesBack("windows-1253", "Γιώργος;Παπαδόπουλος;Αθήνα", "Μαρία;Οικονόμου;Θεσσαλονίκη", "Άννα;Γεωργίου;Πάτρα");
  }

  @Test
  void turkish() throws Exception {
    assertComesBack("windows-1254", "Ayşe;Yılmaz;İstanbul", "Mehmet;Öztürk;Eskişehir", "Çağla;Şahin;Diyarbakır", "İbrahim;Güneş;Muğla",
        "Gülşen;Doğan;İzmir", "Uğur;Çelik;Elazığ", "Şule;Yıldız;Balıkesir", "Oğuz;Kılıç;Kırşehir", "Büşra;Aydın;Çanakkale", "Yiğit;Koç;Şanlıurfa");
  }

  @ParameterizedTest
  @CsvSource({"'Jörg;Müller;Köln|Käthe;Schäfer;München|Ute;Weiß;Nürnberg|Björn;Schröder;Düsseldorf|Günther;Böhm;Lübeck'",
      "'Hélène;Lefèvre;Besançon|Jérôme;Garçon;Orléans|François;Noël;Nîmes'", "'José;Núñez;Málaga|María;Ibáñez;La Coruña|Ángel;Gutiérrez;Cádiz'",
      "'Niccolò;Forlì;perché è già là|Cantù;Città;più qualità'", "'Åke;Sjöström;Malmö|Göran;Åkesson;Örebro'", "'João;Gonçalves;São Paulo|Inês;Simões;Évora'",
      "'Þórður;Guðmundsson;Hafnarfjörður|Sigríður;Jónsdóttir;Ísafjörður'", "'Zoë;O’Hara;“good” – 5 €'", "'Jörg;Groß'"})
  void westernTextAndLittleOfIt(String rows) throws Exception {
    assertComesBack("windows-1252", rows.split("\\|"));
  }

  @Test
  void whatTheMappingSaysWins() throws Exception {
    load(encoded("windows-1251", "Иван;Петров;Москва", "Елена;Смирнова;Самара"), MAPPING.formatted(", \"encoding\": \"windows-1252\""));
    assertEquals(List.of("Åëåíà|Ñìèðíîâà", "Èâàí|Ïåòðîâ"), rows("Contact", "givenName", "familyName"));
  }

  @Test
  void aCompressedFileIsLookedAtToo() throws Exception {
    Path whole = folder.resolve("people.csv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(whole))) {
      out.write("Γιώργος;Παπαδόπουλος;Αθήνα\nΜαρία;Οικονόμου;Θεσσαλονίκη\n".getBytes("windows-1253"));
    }
    assertEquals(2, load(whole, MAPPING.formatted("")).created());
    assertTrue(rows("Contact", "familyName").contains("Οικονόμου"));
  }
}
