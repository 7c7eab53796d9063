# What a person does to see each screen of the workbench. Sourced by scripts that look at them; keys go to the window in front.
# $product is where the product is, $wanted the names of the screens between blanks, two blanks for all.

# Makes the demo company with something in the bin and pairs to be looked at; $first is the name of an account in it.
demo_base() {
  "$product/rapport" demo --size 300 --today "$(date +%F)" >&2
  first=$("$product/rapport" --db demo list Account --where 'staff > 100' --sort name --limit 1 --columns name --json 2>/dev/null | tr -d '\n' | sed -nE 's/.*"name": *"([^"]*)".*/\1/p')
  "$product/rapport" --db demo list Interaction --where 'kind = visit' --limit 6 --json 2>/dev/null | grep -oE '[0-9a-f]{8}-[0-9a-f-]{27}' | sort -u | head -4 \
    | while read -r id; do "$product/rapport" --db demo delete Interaction "$id" >/dev/null 2>&1 || true; done
  agenda_of_today
  "$product/rapport" --db demo duplicates scan >/dev/null 2>&1 || true
}

# A day with appointments, two of them at the same time, whatever day of the week it is.
agenda_of_today() {
  local hour subject
  while read -r hour minutes place subject; do
    "$product/rapport" --db demo create Event subject="$subject" location="$place" owner="$(id -un)" \
      start="$(date -u -d "$hour" +%FT%TZ)" end="$(date -u -d "$hour $minutes minutes" +%FT%TZ)" >/dev/null
  done <<'DAY'
08:30 45 Gent Sync with the service team
09:30 60 Leuven Demonstration of the tray sealer
11:00 60 Lille Call about film rolls for next year
11:30 90 Lille Price list with purchasing
13:30 90 Marche Offer review on site
15:30 30 Aachen Spare parts
DAY
}

key() { xdotool key --clearmodifiers "$@"; sleep 0.4; }
words() { xdotool type --delay 15 "$1"; sleep 0.8; }
palette() { key ctrl+k; sleep 0.8; words "> $1"; sleep 0.6; key Return; sleep 2.5; }
open_first() { key ctrl+k; sleep 0.8; words "$first"; sleep 1.2; key Return; sleep 4; }

# screen [-w] NAME COMMAND…: does what shows it, looks, and goes back; with -w the tab is closed after it.
screen() {
  local name=$1 leave=''
  if [ "$1" = -w ]; then
    leave=1
    name=$2
    shift
  fi
  shift
  [ "$wanted" = "  " ] || [[ $wanted == *" $name "* ]] || return 0
  "$@"
  "$look" "$name"
  key Escape
  key Escape
  [ -z "$leave" ] || { key ctrl+w; sleep 0.7; }
}
# all_screens LOOK: goes to each screen; LOOK is called there with its name.
all_screens() {
  local look=$1
  key ctrl+2
  sleep 2
  screen accounts sleep 1
  screen palette eval 'key ctrl+k; sleep 0.8; words "> "'
  screen search eval 'key ctrl+k; sleep 0.8; words "${first:0:4}"; sleep 1.5'
  screen -w snapshot open_first
  screen -w form eval 'open_first; key F2; sleep 3'
  screen grouped eval 'key Down; key Right; key g; sleep 2'
  [ "$wanted" != "  " ] || key g
  screen change eval 'key x; key Down; key x; key b; sleep 1.5'
  screen columns palette "Choose the columns"
  screen -w account-new eval 'key ctrl+n; sleep 1; key Down; sleep 0.5; key Return; sleep 4'
  screen nothing-open eval 'key ctrl+shift+w; sleep 1'
  screen -w import palette "Import"
  screen -w duplicates eval 'palette "Duplicates"; sleep 3'
  screen -w bin eval 'palette "Bin"; sleep 2'
  screen -w users eval 'palette "Users"; sleep 2'
  screen -w jobs eval 'palette "Jobs"; sleep 2'
  screen -w health eval 'palette "Health"; sleep 2'
  screen -w plugins eval 'palette "Plugins"; sleep 2'
  screen -w layout eval 'palette "Page layouts"; sleep 2'
  screen -w company eval 'palette "Company"; sleep 2'
  screen sales key ctrl+3
  screen home key ctrl+1
  screen settings palette "Preferences"
}

# The class of a partner, of which there is an Ecore and a plugin.xml and no screen: machines of the first customers, put in by a file.
partner_base() {
  local i=0 name state
  {
    echo 'name,serialNumber,account,state,price,installedOn'
    "$product/rapport" --db demo list Account --where 'staff > 100' --sort name --limit 12 --json 2>/dev/null | tr -d '\n' | grep -oE '"name": *"[^"]*"' | sed -E 's/.*: *"(.*)"/\1/' \
      | while read -r name; do
        for state in running running down ordered; do
          i=$((i + 1))
          printf '"Palletiser %d","PAL-%04d","%s",%s,"%d.00 EUR",2025-%02d-%02d\n' $i $i "$name" $state $((20000 + i * 1750)) $((i % 12 + 1)) $((i % 28 + 1))
        done
      done
  } >"$work/machines.csv"
  "$product/rapport" --db demo import "$work/machines.csv" --as acme.Machine >&2
  machine=$("$product/rapport" --db demo list acme.Machine --sort name --limit 1 --json 2>/dev/null | grep -oE '[0-9a-f]{8}-[0-9a-f-]{27}' | head -1)
  "$product/rapport" --db demo set acme.Machine "$machine" 'services[0].visitedOn=2026-04-02' 'services[0].technician=Ann' >/dev/null
}

# partner_screens LOOK: what that class looks like in the screens that ours have.
partner_screens() {
  local look=$1
  key ctrl+2
  sleep 2
  screen machines eval 'palette "Machines"; sleep 2'
  screen machines-grouped eval 'key Right; key Right; key Right; key g; sleep 2'
  key g
  key Left; key Left; key Left
  screen machines-change eval 'key x; key Down; key x; key b; sleep 1.5'
  screen machines-columns palette "Choose the columns"
  screen -w machine eval 'key Home; key Return; sleep 4'
  screen -w machine-new eval 'palette "new machine"; sleep 2'
  screen -w machine-account eval 'open_first; sleep 1'
  screen machine-search eval 'key ctrl+k; sleep 0.8; words "PAL-00"; sleep 1.5'
}
