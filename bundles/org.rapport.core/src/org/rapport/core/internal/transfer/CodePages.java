package org.rapport.core.internal.transfer;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Map;

/**
 * Guesses by its words which code page of eight bits a text is written in. A few words of a western language speak for
 * windows-1252: any other page must be clearly better. Stateless.
 */
final class CodePages {

  /** The pages that are told apart, by what the library calls them; those of Windows have all letters of the others and more. */
  private static final Map<String, String> PAGES = Map.ofEntries(Map.entry("ISO-8859-1", "windows-1252"), Map.entry("windows-1252", "windows-1252"),
      Map.entry("ISO-8859-2", "ISO-8859-2"), Map.entry("windows-1250", "windows-1250"), Map.entry("ISO-8859-5", "ISO-8859-5"),
      Map.entry("windows-1251", "windows-1251"), Map.entry("KOI8-R", "KOI8-R"), Map.entry("ISO-8859-7", "windows-1253"),
      Map.entry("windows-1253", "windows-1253"), Map.entry("ISO-8859-9", "windows-1254"), Map.entry("windows-1254", "windows-1254"),
      Map.entry("ISO-8859-8", "windows-1255"), Map.entry("ISO-8859-8-I", "windows-1255"), Map.entry("windows-1255", "windows-1255"),
      Map.entry("windows-1256", "windows-1256"));
  private static final String WESTERN = "windows-1252";
  private static final int FEWEST_LETTERS = 12;
  private static final int LEAST = 10;
  private static final int CLEARLY = 5;
  private static final int READ = 1 << 20;
  private static final int ENOUGH = 1 << 14;

  private CodePages() {
  }

  /** The page of a text, whose beginning is read; windows-1252 where it does not say. */
  static Charset guess(InputStream in) throws IOException {
    Words words = new Words();
    try {
      int next = in.read();
      for (int read = 0; next >= 0 && read < READ && words.size() < ENOUGH; read++) {
        words.add(next);
        next = in.read();
      }
    } catch (EOFException e) {
      words.add(' '); // A compressed file that breaks off: reading it will say so.
    }
    words.add(' ');
    return Charset.forName(words.letters < FEWEST_LETTERS ? WESTERN : guess(words.toByteArray()));
  }

  private static String guess(byte[] words) {
    int western = 0;
    int best = LEAST - 1;
    String page = WESTERN;
    for (CharsetMatch match : new CharsetDetector().setText(words).detectAll()) {
      String name = PAGES.get(match.getName());
      if (WESTERN.equals(name)) {
        western = Math.max(western, match.getConfidence());
      } else if (name != null && match.getConfidence() > best) {
        best = match.getConfidence();
        page = name;
      }
    }
    return best >= western + CLEARLY ? page : WESTERN;
  }

  /** The words of a text that have letters beyond ASCII; all others are alike in all pages. */
  private static final class Words extends ByteArrayOutputStream {

    private static final int LAST_ASCII = 127;

    private final ByteArrayOutputStream word = new ByteArrayOutputStream();
    private int inWord;
    private int letters;

    void add(int octet) {
      if (octet > LAST_ASCII || Character.isLetter(octet)) {
        word.write(octet);
        inWord += octet > LAST_ASCII ? 1 : 0;
        return;
      }
      if (inWord > 0) {
        letters += inWord;
        word.write(' ');
        writeBytes(word.toByteArray());
      }
      inWord = 0;
      word.reset();
    }
  }
}
