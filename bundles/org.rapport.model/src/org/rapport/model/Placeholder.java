package org.rapport.model;

import org.rapport.model.crm.impl.RootImpl;

/** Stands for a record whose package is not installed, so that a reference to it is shown and kept. */
final class Placeholder extends RootImpl {
}
