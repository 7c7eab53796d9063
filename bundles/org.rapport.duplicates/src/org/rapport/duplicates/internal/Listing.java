package org.rapport.duplicates.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.cli.CliContext;
import org.rapport.duplicates.Match;
import org.rapport.model.RapportException;
import org.rapport.model.Ref;

/** Pairs as the command line prints them: each with what its records are called, or as one JSON document. Used by one thread. */
final class Listing {

  private final CliContext context;
  private final JsonArray pairs = new JsonArray();
  private int shown;

  Listing(CliContext context) {
    this.context = context;
  }

  void add(List<Match> matches) throws RapportException {
    Map<Ref, String> labels = context.wantsJson() ? Map.of() : context.session().store().labels(context.session().principal(),
        matches.stream().flatMap(match -> Stream.of(match.one(), match.other())).distinct().toList());
    shown += matches.size();
    for (Match match : matches) {
      List<String> why = match.evidence().stream().map(each -> each.text(context.locale())).toList();
      if (context.wantsJson()) {
        JsonObject pair = new JsonObject();
        pair.addProperty("type", match.one().type());
        pair.addProperty("a", match.one().id().toString());
        pair.addProperty("b", match.other().id().toString());
        pair.addProperty("score", Math.round(match.score() * 10_000) / 10_000.0);
        JsonArray reasons = new JsonArray();
        why.forEach(reasons::add);
        pair.add("why", reasons);
        pairs.add(pair);
      } else {
        context.out().println(String.format(context.locale(), "%3d  %s %s  ~  %s %s", Math.round(match.score() * 100),
            labels.getOrDefault(match.one(), ""), match.one().id(), labels.getOrDefault(match.other(), ""), match.other().id()));
        context.out().println("     " + why.stream().collect(Collectors.joining(", ")));
      }
    }
  }

  void print() {
    if (context.wantsJson()) {
      JsonObject document = new JsonObject();
      document.add("pairs", pairs);
      context.json(document);
    } else {
      context.out().println(shown == 0 ? Texts.in(context.locale(), "list.none") : Texts.in(context.locale(), "list.count", shown));
    }
  }
}
