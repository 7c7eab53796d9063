/**
 * Prints reports: a design with data of the store, as the person who asks may see it, to a file. Designs come from
 * modules by the extension point {@code org.rapport.print.reports}; the service is {@link org.rapport.print.Printer}.
 */
package org.rapport.print;
