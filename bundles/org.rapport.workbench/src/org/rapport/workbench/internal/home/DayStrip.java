package org.rapport.workbench.internal.home;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.rapport.workbench.internal.snapshot.CardHost;
import org.rapport.workbench.ui.CardCanvas;
import org.rapport.workbench.ui.Icons;
import org.rapport.workbench.ui.Paint;
import org.rapport.workbench.ui.Tokens;

/** The hours of today with the appointments of the person, and where the day is now. Used on the UI thread. */
final class DayStrip extends CardCanvas {

  private static final int FIRST_HOUR = 8;
  private static final int LAST_HOUR = 18;
  private static final int HOURS = 24;
  private static final int HEAD = 22;
  private static final int LANE = 44;
  private static final int GAP = 4;
  private static final int INSET = 20;
  private static final int ADD = 40;
  private static final int NARROWEST = 56;
  private static final int EDGE = 3;
  private static final int MOST_LANES = 4;

  private final CardHost host;
  private final DateTimeFormatter times;
  private List<Appointment> day = List.of();
  private boolean adds;

  DayStrip(Composite parent, CardHost host, Locale formats) {
    super(parent, HomeWords.Day_name);
    this.host = host;
    this.times = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(formats);
  }

  /**
   * Shows a day.
   *
   * @param mayAdd whether a new appointment is offered
   */
  void show(List<Appointment> appointments, boolean mayAdd) {
    day = appointments;
    adds = mayAdd;
    redraw();
  }

  /** Those that do not meet stand in one line. */
  private static List<List<Appointment>> lanes(List<Appointment> all) {
    List<List<Appointment>> lanes = new ArrayList<>(List.of(new ArrayList<>()));
    for (Appointment each : all) {
      List<Appointment> free = lanes.stream().filter(lane -> lane.stream().noneMatch(other -> meet(each, other))).findFirst().orElse(null);
      if (free == null && lanes.size() < MOST_LANES) {
        free = new ArrayList<>();
        lanes.add(free);
      }
      (free == null ? lanes.get(MOST_LANES - 1) : free).add(each);
    }
    return lanes;
  }

  private static boolean meet(Appointment one, Appointment other) {
    return one.isAllDay() || other.isAllDay() || one.start().isBefore(other.end()) && other.start().isBefore(one.end());
  }

  @Override
  public Point computeSize(int wHint, int hHint, boolean changed) {
    return new Point(wHint, HEAD + lanes(day).size() * (LANE + GAP) + GAP);
  }

  @Override
  protected void paint(GC gc, Rectangle area, List<Hit> hits) {
    int first = day.stream().filter(each -> !each.isAllDay()).mapToInt(each -> each.start().getHour()).min().orElse(FIRST_HOUR);
    int last = day.stream().filter(each -> !each.isAllDay()).mapToInt(DayStrip::endHour).max().orElse(LAST_HOUR);
    gc.setFont(Tokens.font("small"));
    int inset = Math.max(INSET, Paint.width(gc, times.format(LocalTime.of(22, 0))) / 2 + GAP);
    Scale scale = new Scale(area.x + inset, area.width - 2 * inset - ADD, Math.min(first, FIRST_HOUR), Math.max(last, LAST_HOUR));
    Rectangle now = now(gc, area, scale);
    hours(gc, area, scale, now);
    List<List<Appointment>> lanes = lanes(day);
    for (int i = 0; i < lanes.size(); i++) {
      int y = area.y + HEAD + i * (LANE + GAP);
      for (Appointment each : lanes.get(i)) {
        appointment(gc, scale, y, each, hits);
      }
    }
    if (day.isEmpty()) {
      gc.setFont(Tokens.font("text"));
      Point size = gc.textExtent(HomeWords.Day_free);
      gc.setBackground(Tokens.color("surface"));
      gc.fillRectangle(scale.left + 1, area.y + HEAD + 12, size.x + 2 * GAP, size.y);
      text(gc, HomeWords.Day_free, scale.left + GAP, area.y + HEAD + 12, "text", "ink2");
    }
    now(gc, area, now);
    if (adds) {
      Rectangle add = new Rectangle(area.x + area.width - ADD, area.y + (area.height - 28) / 2, 28, 28);
      gc.drawImage(Icons.image("plus", Icons.BUTTON, "ink2"), add.x + 6, add.y + 6);
      hits.add(new Hit(add, HomeWords.Day_add, () -> host.add("Event", null)));
    }
  }

  private static int endHour(Appointment each) {
    boolean isTomorrow = each.end().toLocalDate().isAfter(each.start().toLocalDate());
    return isTomorrow ? HOURS : each.end().getHour() + (each.end().getMinute() > 0 ? 1 : 0);
  }

  /** Where a time is on the line, between two whole hours. */
  private record Scale(int left, int width, int from, int to) {

    int x(LocalTime time) {
      return at(Math.clamp((time.toSecondOfDay() / 60.0 - from * 60.0) / 60, 0, to - from));
    }

    int at(double hours) {
      return left + (int) Math.round(hours * width / (to - from));
    }
  }

  private void hours(GC gc, Rectangle area, Scale scale, Rectangle now) {
    gc.setFont(Tokens.font("small"));
    int room = gc.textExtent(times.format(LocalTime.of(22, 0))).x + 8;
    int step = (scale.to - scale.from) * room > scale.width ? 2 : 1;
    for (int hour = scale.from; hour <= scale.to; hour++) {
      int x = scale.at(hour - scale.from);
      gc.setBackground(Tokens.color("line"));
      gc.fillRectangle(x, area.y + HEAD - 2, 1, area.height - HEAD - 2);
      if ((hour - scale.from) % step == 0) {
        String text = times.format(LocalTime.of(hour % HOURS, 0));
        int width = Paint.width(gc, text);
        if (!now.intersects(x - width / 2 - GAP, now.y, width + 2 * GAP, now.height)) {
          text(gc, text, x - width / 2, area.y + 4, "small", "ink2");
        }
      }
    }
  }

  private void appointment(GC gc, Scale scale, int y, Appointment each, List<Hit> hits) {
    int x = each.isAllDay() ? scale.left : scale.x(each.start().toLocalTime());
    boolean isTomorrow = each.end().toLocalDate().isAfter(each.start().toLocalDate());
    int end = each.isAllDay() || isTomorrow ? scale.left + scale.width : scale.x(each.end().toLocalTime());
    Rectangle place = new Rectangle(x, y, Math.max(NARROWEST, end - x - 1), LANE);
    boolean isOver = !each.isAllDay() && each.end().isBefore(LocalDateTime.now());
    Paint.ground(gc, place, isOver ? "sunken" : "sel", 4);
    gc.setBackground(Tokens.color(isOver ? "line2" : "accent"));
    gc.fillRectangle(place.x, place.y, EDGE, place.height);
    int width = place.width - EDGE - 10;
    boolean isOneLine = each.place().isEmpty();
    line(gc, each.subject(), place, isOneLine ? 13 : 4, width, "strong", isOver ? "ink2" : "ink");
    line(gc, each.place(), place, 23, width, "small", "ink2");
    hits.add(new Hit(place, words(each), () -> host.open(each.ref())));
  }

  private static void line(GC gc, String text, Rectangle place, int down, int width, String font, String color) {
    gc.setFont(Tokens.font(font));
    text(gc, Paint.fit(gc, text, width), place.x + EDGE + 6, place.y + down, font, color);
  }

  private String words(Appointment each) {
    String when = each.isAllDay() ? HomeWords.Appointments_allDay : NLS.bind(HomeWords.Day_time, times.format(each.start()), times.format(each.end()));
    return each.place().isEmpty() ? when + ", " + each.subject() : when + ", " + each.subject() + ", " + each.place();
  }

  /** Where the time of day stands; empty where the day does not show it. */
  private Rectangle now(GC gc, Rectangle area, Scale scale) {
    LocalTime now = LocalTime.now();
    if (now.getHour() < scale.from || now.isAfter(LocalTime.of(scale.to % HOURS, 0)) && scale.to < HOURS) {
      return new Rectangle(0, 0, 0, 0);
    }
    gc.setFont(Tokens.font("smallStrong"));
    int width = Paint.width(gc, times.format(now)) + 2 * GAP;
    return new Rectangle(scale.x(now) - width / 2, area.y + 2, width, HEAD - 4);
  }

  private void now(GC gc, Rectangle area, Rectangle place) {
    if (!place.isEmpty()) {
      gc.setBackground(Tokens.color("bad"));
      gc.fillRectangle(place.x + place.width / 2, area.y + HEAD - 2, 2, area.height - HEAD - 2);
      Paint.ground(gc, place, "bad", 3);
      text(gc, times.format(LocalTime.now()), place.x + GAP, area.y + 4, "smallStrong", "surface");
    }
  }
}
