"""Front-end files: Leaflet and fonts from registry packages, cut to what the page needs; the page's own modules joined.

Run at installation as `python -m app.assets`; the service itself only reads what this made.
"""

from importlib.util import find_spec
from pathlib import Path

from app.joining import build_pages

STATIC = Path(__file__).parent.parent / "static"
FONTS = STATIC / "vendor" / "fonts"
MADE = STATIC / "vendor" / "made"
LATIN = (
    "U+0020-007E,U+00A0-00FF,U+0131,U+0152-0153,U+2009-200A,U+2010-2026,U+202F,U+2032-2033,"
    "U+20AC,U+2190-2193,U+2197,U+2212,U+25A0,U+25B2,U+25BC"
)
CYRILLIC = "U+0300-0301,U+0400-045F,U+0490-0491,U+2116"
FAMILIES = {
    "sans": ("fontpkg_source_sans_3", "files/SourceSans3[wght].ttf"),
    "serif": ("fontpkg_source_serif_4", "files/SourceSerif4[opsz,wght].ttf"),
}
SCRIPTS = {"latin": LATIN, "cyrillic": CYRILLIC}


def package_dir(name: str) -> Path:
    """Return the folder of an installed package without importing it."""
    spec = find_spec(name)
    if spec is None or spec.origin is None:
        raise FileNotFoundError(f"package '{name}' is not installed; run `make install`")
    return Path(spec.origin).parent


def leaflet_dir() -> Path:
    """Return the folder that holds leaflet.js, leaflet-src.esm.js, leaflet.css and images/."""
    return package_dir("js_lib_leaflet") / "static" / "js_lib_leaflet"


def build_fonts(folder: Path = FONTS) -> list[Path]:
    """Write one woff2 file per family and script into `folder`, with the width axes left out, and return them."""
    folder.mkdir(parents=True, exist_ok=True)
    return [
        cut_font(package_dir(package) / file, unicodes, folder / f"source-{family}-{script}.woff2")
        for family, (package, file) in FAMILIES.items()
        for script, unicodes in SCRIPTS.items()
    ]


def picture_fonts() -> tuple[Path, Path]:
    """Return the fonts of pictures, regular and strong; made by `build_picture_fonts`."""
    return FONTS / "picture-400.ttf", FONTS / "picture-650.ttf"


def build_picture_fonts() -> list[Path]:
    """Write the two weights of our letters that pictures are written in, and return them."""
    from fontTools import subset
    from fontTools.ttLib import TTFont
    from fontTools.varLib.instancer import instantiateVariableFont

    FONTS.mkdir(parents=True, exist_ok=True)
    package, file = FAMILIES["sans"]
    for weight, target in zip((400, 650), picture_fonts(), strict=True):
        font = TTFont(package_dir(package) / file, recalcTimestamp=False)
        subsetter = subset.Subsetter(subset.Options())
        subsetter.populate(unicodes=subset.parse_unicodes(f"{LATIN},{CYRILLIC}"))
        subsetter.subset(font)
        instantiateVariableFont(font, {"wght": weight}, inplace=True)
        font.save(target)
    return list(picture_fonts())


def cut_font(source: Path, unicodes: str, target: Path) -> Path:
    """Write the letters of `source` that `unicodes` names as woff2, weights 400 to 700."""
    from fontTools import subset
    from fontTools.ttLib import TTFont
    from fontTools.varLib.instancer import instantiateVariableFont

    font = TTFont(source, recalcTimestamp=False)
    features = ["kern", "liga", "tnum", "lnum", "mark", "mkmk", "ccmp", "locl"]
    subsetter = subset.Subsetter(subset.Options(layout_features=features))
    subsetter.populate(unicodes=subset.parse_unicodes(unicodes))
    subsetter.subset(font)
    axes = {axis.axisTag for axis in font["fvar"].axes}
    instantiateVariableFont(
        font, {"wght": (400, 700)} | ({"opsz": 14} if "opsz" in axes else {}), inplace=True
    )
    font.flavor = "woff2"
    font.save(target)
    return target


def main() -> None:
    """Make everything that installation prepares: fonts, joined pages and the compiled gazetteer."""
    from gazetteer.index import load

    build_fonts()
    build_picture_fonts()
    build_pages(STATIC, leaflet_dir(), MADE)
    load()


if __name__ == "__main__":
    main()
