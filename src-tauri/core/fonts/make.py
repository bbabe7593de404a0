"""Makes the static fonts for paper from the variable Inter. Run by hand, see README.md.

Usage: python make.py InterVariable.woff2
"""

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem
from fontTools.varLib.instancer import instantiateVariableFont

HERE = Path(__file__).parent

# Latin with all European letters, Greek, Cyrillic, punctuation, currencies, and the few signs the sheets draw.
LETTERS = [
    *range(0x20, 0x7F), *range(0xA0, 0x250), *range(0x2B0, 0x300), *range(0x370, 0x400),
    *range(0x400, 0x460), 0x490, 0x491, *range(0x1E00, 0x1F00), *range(0x2000, 0x2070),
    *range(0x20A0, 0x20C1), 0x2116, 0x2122, 0x2190, 0x2191, 0x2192, 0x2193, 0x2212, 0x2248, 0x2260,
    0x2264, 0x2265, 0x25A1, 0x25B2, 0x25BC, 0x2713,
]
KEY = [ord(c) for c in "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"]

# name, weight, optical size, features frozen into the letters, characters
FACES = [
    ("Text", 400, 14, [], LETTERS),
    ("Strong", 600, 14, [], LETTERS),
    ("Columns", 400, 14, ["tnum"], LETTERS),
    ("StrongColumns", 600, 14, ["tnum"], LETTERS),
    ("Title", 600, 24, [], LETTERS),
    ("Key", 600, 24, ["tnum", "zero", "ss02"], KEY),
]


def freeze(font, features):
    """Lets every character show the form that the features would choose."""
    gsub = font["GSUB"].table
    for feature in features:
        lookups = {i for r in gsub.FeatureList.FeatureRecord if r.FeatureTag == feature for i in r.Feature.LookupListIndex}
        if not lookups:
            raise SystemExit(f"the font has no feature {feature}")
        swap = {}
        for index in lookups:
            for table in gsub.LookupList.Lookup[index].SubTable:
                table = getattr(table, "ExtSubTable", table)
                swap.update(getattr(table, "mapping", {}))
        if feature == "tnum":
            # Only figures line up; a hyphen as wide as a figure would tear dates apart.
            kept = {font.getBestCmap()[code] for code in (*range(0x30, 0x3A), 0x2B, 0x2212)}
            swap = {old: new for old, new in swap.items() if old in kept}
        for table in font["cmap"].tables:
            if hasattr(table, "cmap"):
                table.cmap = {code: swap.get(name, name) for code, name in table.cmap.items()}


def make(source, name, weight, optical_size, features, letters):
    font = instantiateVariableFont(TTFont(source), {"wght": weight, "opsz": optical_size})
    freeze(font, features)
    options = Options()
    options.layout_features = ["kern"]
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 4, 6, 13, 14]
    options.drop_tables += ["STAT", "GSUB", "GDEF", "DSIG", "MVAR"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=letters)
    subsetter.subset(font)
    # 1000 units per em are the unit of PDF: widths and kerning reach the paper without rounding.
    scale_upem(font, 1000)
    for record in font["name"].names:
        if record.nameID in (1, 4, 6):
            record.string = f"Inter-{name}"
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    font.flavor = None
    target = HERE / f"Inter-{name}.ttf"
    font.save(target)
    missing = [hex(c) for c in letters if c not in font.getBestCmap()]
    print(target.name, target.stat().st_size, "bytes;", len(missing), "of", len(letters), "not in Inter")


if __name__ == "__main__":
    for face in FACES:
        make(sys.argv[1], *face)
