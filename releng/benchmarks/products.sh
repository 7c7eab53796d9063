# Products that are measured beside each other, made of an unpacked one. Sourced after common.sh.
info=configuration/org.eclipse.equinox.simpleconfigurator/bundles.info

# plugin PRODUCT NAME FOLDER START HEADER…: puts a bundle made of a folder into a product.
plugin() {
  local product=$1 name=$2 folder=$3 start=$4
  shift 4
  { printf 'Bundle-ManifestVersion: 2\nBundle-SymbolicName: %s;singleton:=true\nBundle-Version: 1.0.0\n' "$name"
    printf '%s\n' "$@"; } >"$folder.mf"
  "$JAVA_HOME/bin/jar" --create --file "$product/plugins/${name}_1.0.0.jar" --manifest "$folder.mf" -C "$folder" .
  echo "$name,1.0.0,plugins/${name}_1.0.0.jar,4,$start" >>"$product/$info"
}

# jars_of PRODUCT: the class path of its bundles.
jars_of() { grep -v '^#' "$1/$info" | cut -d, -f3 | sed "s#^#$1/#" | paste -sd:; }

# bare_product PRODUCT BARE: an RCP of the same target with none of our bundles.
bare_product() {
  local product=$1 bare=$2
  cp -a "$product" "$bare"
  mkdir -p "$bare.classes"
  "$JAVA_HOME/bin/javac" --release 21 -d "$bare.classes" -cp "$(ls "$bare"/plugins/org.eclipse.{ui,swt,equinox,core,jface}*.jar "$bare"/plugins/org.eclipse.osgi_*.jar | paste -sd:)" "$root/releng/benchmarks/bare/Bare.java"
  echo '<plugin><extension id="app" point="org.eclipse.core.runtime.applications"><application><run class="Bare"/></application></extension></plugin>' >"$bare.classes/plugin.xml"
  grep -vE '^(org\.rapport|org\.eclipse\.(birt|persistence|nebula|swtchart|datatools|equinox\.p2|ecf)|uk\.co|org\.apache\.poi|com\.h2|org\.postgresql)' "$product/$info" >"$bare/$info"
  plugin "$bare" bare "$bare.classes" false 'Require-Bundle: org.eclipse.ui,org.eclipse.core.runtime'
}
