package org.rapport.store.internal.schema;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RawCollationKey;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.VersionInfo;
import java.util.Arrays;

/** Makes the binary keys by which texts are ordered, the same on every database: ICU's root collation. */
public final class SortKeys {

  /** Letters of a text that count for its place; what follows would only make indexes wide. */
  private static final int LETTERS = 120;

  private static final int BYTES = 512;

  private SortKeys() {
  }

  /** The key of a text; bytes compare as unsigned. */
  public static byte[] key(String text) {
    String head = text.length() <= LETTERS ? text
        : text.substring(0, Character.isHighSurrogate(text.charAt(LETTERS - 1)) ? LETTERS - 1 : LETTERS);
    RawCollationKey key = Root.COLLATOR.getRawCollationKey(head, null);
    return Arrays.copyOf(key.bytes, Math.min(key.size - 1, BYTES));
  }

  /** The version of the order; keys made by another have to be made again. */
  public static String version() {
    return VersionInfo.ICU_VERSION.getVersionString(2, 4);
  }

  /** Made when first needed: ICU takes a moment to load its tables. */
  private static final class Root {
    static final RuleBasedCollator COLLATOR = (RuleBasedCollator) Collator.getInstance(ULocale.ROOT).freeze();
  }
}
