/** Keeps a broken plugin from taking Rapport down: who was it, and how is it left out. */
package org.rapport.isolation;
