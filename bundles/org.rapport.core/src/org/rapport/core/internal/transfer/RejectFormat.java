package org.rapport.core.internal.transfer;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;

/** How what failed of one kind of file is written, so that the same import reads it again. Its text tells it from others. */
interface RejectFormat {

  /** Of what is written. */
  Charset charset();

  /** The ending that a file needs beside its name to be taken for one of this kind; empty where the name has it. */
  String missingEnding(String name);

  /** Writes what stands before all others. */
  void begin(Appendable out) throws IOException;

  /**
   * Writes one that failed.
   *
   * @param parts its cells, or its whole text
   * @param isFirst whether nothing was written behind the beginning
   */
  void add(Appendable out, List<String> parts, String reason, boolean isFirst) throws IOException;

  /** What stands behind all others. */
  String end();
}
