package org.rapport.core.internal.transfer;

import java.nio.charset.Charset;

/**
 * How the files of an import are written, as far as somebody said it.
 *
 * @param separator null to guess it
 * @param quote null to guess it
 * @param charset null to find it out
 * @param headings whether the first row names the columns; else their numbers do, from 1
 * @param sheet the only one to be read of a workbook; null for all
 */
record TextForm(Character separator, Character quote, Charset charset, boolean headings, String sheet) {

  /** Nothing said. */
  static final TextForm GUESSED = new TextForm(null, null, null, true, null);
}
