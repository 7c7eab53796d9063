package org.rapport.print;

import java.nio.file.Path;

/**
 * What was printed.
 *
 * @param file the file, absolute
 * @param pages how many pages it has; 1 where the format knows no pages
 */
public record PrintResult(Path file, int pages) {
}
