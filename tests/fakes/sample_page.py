"""One work of the sample edition: its page from a sketch, its pictures drawn."""

from __future__ import annotations

import random
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter

from exhibit.model.edition import Block, Card, Picture, PiecePage, Rendition, ShownCredit, ShownTerm, Words
from tests.fakes.sample_words import BODIES, Sketch

LONG_EDGES = (512, 1280)

LABELS: dict[str, Words] = {
    "clinician": (("en", "Clinician"), ("es", "Profesional de la salud")),
    "burnout": (("en", "Burnout"), ("es", "Desgaste profesional")),
    "poem": (("en", "Poem"), ("es", "Poema")),
}

ORDER = ("painting", "watercolor", "drawing", "photograph", "poem", "haiku", "story", "burnout", "well-being")

VERSE = frozenset({"poem", "haiku", "spanish"})


def sample_page(root: Path, number: int, sketch: Sketch) -> PiecePage:
    """Return a work's page; pictures that are in ``root`` already are not drawn again."""
    pictures = (
        tuple(_picture(root, number, sketch, part) for part in range(1 + sketch.details))
        if sketch.size
        else ()
    )
    card = _card(number, sketch, pictures)
    language = card.language
    return PiecePage(
        card=card,
        setting="verse" if sketch.body in VERSE else "prose",
        statement=_statement(sketch, language),
        body=((language, _blocks(sketch.body)),) if sketch.body else (),
        pictures=pictures,
        credits=tuple(
            ShownCredit(name=name, role=(("en", "Maker"), ("es", "Autoría"))) for name in sketch.names
        ),
        content_notes=(_term("content_note", "loss of a colleague"),) if sketch.note else (),
        content_note=(("en", sketch.note),) if sketch.note else (),
        support=bool(sketch.note),
        related=(),
        made="2024",
        dimensions="60 × 90 cm" if sketch.size else "",
        place="Omaha, Nebraska" if sketch.names[0] else "",
        rights="© the makers",
    )


def _card(number: int, sketch: Sketch, pictures: tuple[Picture, ...]) -> Card:
    title: Words = (("es" if sketch.body == "spanish" else "en", sketch.title),)
    if sketch.spanish:
        title = (*title, ("es", sketch.spanish))
    language = "es" if sketch.body == "spanish" else "en"
    return Card(
        piece_id=number,
        number=number,
        section=sketch.section,
        title=title,
        names=sketch.names,
        language=language,
        door="see" if sketch.size else "read",
        terms=(
            _term("form", sketch.form),
            _term("perspective", sketch.perspective),
            _term("theme", sketch.theme),
        ),
        picture=pictures[0] if pictures else None,
        excerpt=((language, _excerpt(sketch.body)),) if sketch.body else (),
        noted=bool(sketch.note),
        veiled=sketch.veiled,
    )


def _term(vocabulary: str, slug: str) -> ShownTerm:
    label = LABELS.get(slug, (("en", slug.capitalize()),))
    return ShownTerm(
        vocabulary=vocabulary, slug=slug, label=label, position=ORDER.index(slug) if slug in ORDER else 20
    )


def _statement(sketch: Sketch, language: str) -> Words:
    english = (
        f"I made {sketch.title} over one winter, mostly between shifts, on the table where we also eat. "
        "It is about what people carry home in their hands without noticing. If you have carried it "
        "too, I hope that you find somewhere here to put it down for a moment."
    )
    if language == "es":
        return ((language, "Lo escribí en la cocina, mientras mi madre dormía."), ("en", english))
    return (("en", english),)


def _excerpt(body: str) -> str:
    return " ".join(BODIES[body].split())[:140].rsplit(" ", 1)[0] + " …"


def _blocks(body: str) -> tuple[Block, ...]:
    if body in VERSE:
        return tuple(_verse_line(line) for line in BODIES[body].split("\n"))
    return tuple(
        Block(kind="break") if part == "---" else Block(kind="paragraph", markup=_emphasis(part))
        for part in BODIES[body].split("\n\n")
    )


def _verse_line(line: str) -> Block:
    if not line:
        return Block(kind="gap")
    bare = line.lstrip()
    return Block(kind="line", markup=bare, indent=(len(line) - len(bare)) // 4)


def _emphasis(text: str) -> str:
    parts = text.split("*")
    return "".join(f"<i>{part}</i>" if at % 2 else part for at, part in enumerate(parts))


def _picture(root: Path, number: int, sketch: Sketch, part: int) -> Picture:
    assert sketch.size is not None
    wide, high = sketch.size if part == 0 else (4, 3)
    largest = LONG_EDGES[-1]
    full = (
        (largest, round(largest * high / wide)) if wide >= high else (round(largest * wide / high), largest)
    )
    paths = [root / f"{number:03d}-{part}-{edge}.jpg" for edge in LONG_EDGES]
    if not all(path.exists() for path in paths):
        _draw(paths, full, number * 10 + part)
    sizes = [(round(full[0] * edge / largest), round(full[1] * edge / largest)) for edge in LONG_EDGES]
    return Picture(
        renditions=tuple(
            Rendition(path=path.name, width=width, height=height)
            for path, (width, height) in zip(paths, sizes, strict=True)
        ),
        color="#6b5a48",
        alt=(
            (
                "en",
                f"A made-up picture called {sketch.title}: bands of color, a horizon and one bright circle.",
            ),
        ),
    )


def _draw(paths: list[Path], full: tuple[int, int], seed: int) -> None:
    """Draw a landscape of bands under a lamp; not art, but with edges, so that cropping would be seen."""
    luck = random.Random(seed)
    image = Image.new("RGB", full, tuple(luck.randint(30, 90) for _ in range(3)))
    pen = ImageDraw.Draw(image)
    for band in range(9):
        top = full[1] * (0.3 + band * 0.08) + luck.uniform(-0.03, 0.03) * full[1]
        color = tuple(min(255, luck.randint(40, 190)) for _ in range(3))
        pen.polygon(
            [(0, top), (full[0], top + luck.uniform(-0.2, 0.2) * full[1]), full, (0, full[1])], fill=color
        )
    radius = min(full) * 0.1
    x, y = luck.uniform(0.2, 0.8) * full[0], full[1] * 0.2
    pen.ellipse((x - radius, y - radius, x + radius, y + radius), fill=(250, 214, 140))
    image = image.filter(ImageFilter.GaussianBlur(1.2))
    pen = ImageDraw.Draw(image)
    pen.rectangle((0, 0, full[0] - 1, full[1] - 1), outline=(240, 230, 210), width=6)
    for path in paths:
        edge = int(path.stem.rsplit("-", 1)[1])
        copy = image.copy()
        copy.thumbnail((edge, edge))
        copy.save(path, quality=88)
