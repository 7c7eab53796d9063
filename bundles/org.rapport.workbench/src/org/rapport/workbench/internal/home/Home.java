package org.rapport.workbench.internal.home;

import java.util.List;
import org.rapport.workbench.internal.snapshot.Slot;

/**
 * What the home page shows.
 *
 * @param name the first name of the person; empty where nobody is known
 * @param day the appointments of the person today, in their order
 * @param tasks how many of the person are due today or late
 * @param isNew whether there is no account yet that the person could see
 * @param mayAdd whether the person may write down an appointment
 * @param tiles in their order, some of them perhaps still being read
 */
record Home(String name, List<Appointment> day, long tasks, boolean isNew, boolean mayAdd, List<Slot> tiles) {
}
