"""Adds texts that are half as long again to the bundles of a product: pseudo.py PRODUCT.

Each English text becomes one of the locale en_XA in brackets, "[Export~~~]", so that a text that is cut off shows no closing bracket.
Placeholders, keys and line breaks stay. What the models say (names of types and fields) keeps its language.
"""
import pathlib
import re
import sys
import zipfile

SHARE = 0.5
KEPT = re.compile(r"(\{\d+[^}]*\}|''|\\u[0-9a-fA-F]{4}|\\.|&)")


def longer(text):
    letters = len(re.sub(KEPT, "", text))
    return "[" + text + "~" * max(1, int(letters * SHARE)) + "]" if letters else text


def pseudo(source):
    lines = re.sub(r"\\\n\s*", "", source).splitlines()
    out = []
    for line in lines:
        key, sign, value = line.partition("=")
        if sign and not line.lstrip().startswith("#"):
            out.append(key + "=" + longer(value.strip()))
    return "\n".join(out) + "\n"


def add(jar):
    with zipfile.ZipFile(jar) as opened:
        names = set(opened.namelist())
        sources = [name for name in names if re.search(r"(^|/)(plugin|messages|texts|bundle)\.properties$", name)]
        made = {name.replace(".properties", "_en_XA.properties"): pseudo(opened.read(name).decode("latin-1")) for name in sources}
    with zipfile.ZipFile(jar, "a", zipfile.ZIP_DEFLATED) as changed:
        for name, text in made.items():
            changed.writestr(name, text.encode("latin-1"))
    return len(made)


if __name__ == "__main__":
    product = pathlib.Path(sys.argv[1])
    bundles = (product / "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info").read_text().splitlines()
    ours = [line.split(",")[2] for line in bundles if line.startswith("org.rapport.")]
    print(sum(add(product / place) for place in ours), "files of texts")
