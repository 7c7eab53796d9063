/**
 * The forecast: what the deals of a quarter are worth, by stage, owner and month, won, open and weighted by their
 * chances. Computed from groups that the store counts, so that its cost does not follow the number of deals.
 */
package org.rapport.sales.forecast;
