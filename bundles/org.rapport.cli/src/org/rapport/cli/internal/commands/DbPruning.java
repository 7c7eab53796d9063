package org.rapport.cli.internal.commands;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.Period;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapport.cli.CliContext;
import org.rapport.cli.internal.Texts;
import org.rapport.core.upkeep.Pruning;
import org.rapport.core.upkeep.Pruning.Pruned;
import org.rapport.core.values.ValueTexts;
import org.rapport.model.RapportException;

/** Forgets the values of old changes: {@code db prune}. */
final class DbPruning {

  private static final Pattern AGE = Pattern.compile("([1-9]\\d{0,4})([dwmy])");

  private DbPruning() {
  }

  static int run(CliContext context, String olderThan, boolean dryRun) throws RapportException {
    Instant before = Pruning.before(context.session(), age(context.locale(), olderThan));
    Pruned pruned = dryRun ? Pruning.look(context.session(), before) : Pruning.run(context.session(), before, context.monitor());
    context.monitor().done();
    if (context.wantsJson()) {
      JsonObject document = new JsonObject();
      document.addProperty("before", pruned.before().toString());
      document.addProperty("dryRun", dryRun);
      document.addProperty("changes", pruned.changes());
      document.addProperty("binned", pruned.binned());
      document.addProperty("contents", pruned.contents());
      document.addProperty("jobs", pruned.jobs());
      context.json(document);
    } else {
      String when = new ValueTexts(context.locale(), context.zone()).show(null, pruned.before());
      context.out().println(Texts.in(context.locale(), dryRun ? "db.prune.would" : "db.prune.done", when, pruned.changes(), pruned.binned(),
          pruned.contents()));
    }
    return 0;
  }

  private static Period age(Locale locale, String text) throws RapportException {
    if (text == null) {
      throw new RapportException("usage", Texts.in(locale, "db.prune.no-age"), Texts.in(locale, "db.prune.age.hint"));
    }
    Matcher matcher = AGE.matcher(text.toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      throw new RapportException("bad-value", Texts.in(locale, "db.prune.age", text), Texts.in(locale, "db.prune.age.hint"));
    }
    int number = Integer.parseInt(matcher.group(1));
    return switch (matcher.group(2)) {
      case "d" -> Period.ofDays(number);
      case "w" -> Period.ofWeeks(number);
      case "m" -> Period.ofMonths(number);
      default -> Period.ofYears(number);
    };
  }
}
