/** Plugins of the installation: what others install, list, update and remove through p2. */
package org.rapport.provisioning;
