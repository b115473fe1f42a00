"""What the works of the sample edition are called and say."""

from __future__ import annotations

from dataclasses import dataclass

_POEM = """\
At four the floor is quiet as a lake
and every pump keeps time with every other.
I fold the blanket back, the way my mother did,
    and did again,
and count the breaths, and count them, and lose count.

Somebody laughs behind the kitchen door.
It is the kind of laugh that has been waiting all night for a reason, and found one in a spoon.

Nobody wakes. The window turns to gray.
I write the hour down. I write it small."""

_HAIKU = """\
first day with the badge
the photograph already
looks a little tired

elevator stops
between the two of us
somebody's balloon"""

_SPANISH = """\
Mi madre se quita los zapatos en la puerta.
Trae la noche en los bolsillos:
un lápiz, dos caramelos, una lista.

Yo desayuno. Ella cena.
Es la misma mesa."""

_STORY = """\
The supply room on the sixth floor has a chair in it that nobody ordered. It came up one night in the \
service elevator, and in the morning it was there, between the gowns and the boxes of tubing: a kitchen \
chair, yellow, with one leg that had been mended.

“Whose is it?” asked Dr. Amadi.

“Ours,” said Ruth, who had been a nurse there for twenty-two years and did not look up.

It was a good chair. You could sit in it for exactly as long as a door takes to close by itself, which on \
six is ninety seconds, and nobody would come, because everybody had agreed, without ever saying so, that a \
person in the chair was getting something from a high shelf.

---

In January I sat in it after the boy with the red coat. I looked at the boxes. *Twelve French,* they said. \
*Fourteen French.* I read all of them. Then I stood up, because the door had closed, and there was \
somebody waiting outside with an armful of nothing, getting something from a high shelf.

I moved over. She sat down. We read the boxes together.

---

In spring there was an inspection. The list had the chair on it: unlisted furniture, not fire rated, \
remove. It went down in the service elevator the way it had come.

The next morning there was a stool."""

_LETTER = """\
Dear whoever has the locker after me,

The door sticks. Lift it and pull. The hook on the left is better than the hook on the right, and the \
shelf is deep enough for one pair of shoes and one bad day, if you fold the day.

You will find a postcard of a harbor taped inside. It was there when I came. Leave it there when you go."""

BODIES = {"poem": _POEM, "haiku": _HAIKU, "spanish": _SPANISH, "story": _STORY, "letter": _LETTER}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sketch:
    """A work in a few words. ``size`` is its picture's proportions, empty for a work of words."""

    title: str
    names: tuple[str, ...]
    form: str
    perspective: str
    theme: str
    section: int
    size: tuple[int, int] | None = None
    body: str = ""
    note: str = ""
    veiled: bool = False
    details: int = 0
    spanish: str = ""


def _seen(title: str, name: str, form: str, section: int, size: tuple[int, int], theme: str) -> Sketch:
    return Sketch(
        title=title,
        names=(name,),
        form=form,
        perspective="clinician",
        theme=theme,
        section=section,
        size=size,
    )


PIECES = (
    _seen("One Window on Nine", "Ines Okafor", "painting", 0, (16, 10), "burnout"),
    Sketch(
        title="Four in the Morning",
        names=("Tomas Reyes-Whitlock",),
        form="poem",
        perspective="clinician",
        theme="resilience",
        section=0,
        body="poem",
    ),
    _seen("Twenty Doors", "Margarethe Lindqvist", "drawing", 0, (10, 14), "burnout"),
    _seen("Rain on the Parking Deck", "J. P.", "linocut", 0, (1, 1), "burnout"),
    Sketch(
        title="The Chair",
        names=("Adaeze Lindqvist-Moreau",),
        form="story",
        perspective="clinician",
        theme="resilience",
        section=0,
        body="story",
    ),
    Sketch(
        title="Weft",
        names=("Ward Six Knitting Circle", "Hana Sol", "Peter Ngata", ""),
        form="textile",
        perspective="organization",
        theme="well-being",
        section=0,
        size=(3, 4),
        details=3,
    ),
    _seen("Sunrise Through a Break Room Blind", "Lucia Ferrante", "photograph", 0, (3, 2), "well-being"),
    Sketch(
        title="La mesa de las siete",
        names=("Nereida C.",),
        form="poem",
        perspective="loved one",
        theme="well-being",
        section=0,
        body="spanish",
    ),
    _seen(
        "Panorama of a Hallway That Does Not End, with Visitors",
        "Bo Akerman",
        "painting",
        1,
        (34, 10),
        "burnout",
    ),
    Sketch(
        title="Heartbeat Range",
        names=("Samuel Oyelaran",),
        form="drawing",
        perspective="learner",
        theme="resilience",
        section=1,
        size=(16, 9),
    ),
    Sketch(
        title="The Locker",
        names=("",),
        form="letter",
        perspective="learner",
        theme="well-being",
        section=1,
        body="letter",
    ),
    Sketch(
        title="What the Room Was Told",
        names=("Ana V.",),
        form="painting",
        perspective="clinician",
        theme="burnout",
        section=1,
        size=(4, 5),
        veiled=True,
        note="This painting speaks of the death of a colleague. Nothing of how it happened is shown.",
    ),
    _seen("Cup", "Rosalind Achterberg", "paper cut", 1, (5, 4), "well-being"),
    Sketch(
        title="First Badge",
        names=("Min-jun Park",),
        form="haiku",
        perspective="learner",
        theme="burnout",
        section=1,
        body="haiku",
        note="These poems mention exhaustion.",
    ),
    _seen("Garden of Tablets", "Oluwaseun Adeyemi-Castellanos", "mosaic", 1, (1, 1), "resilience"),
    _seen("Breath on Glass", "Katya M.", "watercolor", 1, (2, 3), "burnout"),
    Sketch(
        title="A Quilt of Name Badges with One Patch Left Blank for Whoever Comes Next",
        names=("Night Shift, Four West",),
        form="textile",
        perspective="organization",
        theme="well-being",
        section=2,
        size=(7, 5),
    ),
    Sketch(
        title="The Pager as a Constellation",
        names=("Ibrahim Haddad",),
        form="drawing",
        perspective="clinician",
        theme="burnout",
        section=2,
        size=(1, 2),
    ),
    Sketch(
        title="My Father's Hands, Listening",
        names=("Delphine Roux",),
        form="photograph",
        perspective="loved one",
        theme="resilience",
        section=2,
        size=(4, 3),
    ),
    Sketch(
        title="Calendar of Matches",
        names=("Sol & Ngata",),
        form="collage",
        perspective="patient",
        theme="burnout",
        section=2,
        size=(6, 5),
        details=2,
    ),
    Sketch(
        title="What the Patient in Nine Said about the Light",
        names=("Anneke de Wit",),
        form="story",
        perspective="patient",
        theme="well-being",
        section=2,
        body="story",
    ),
    _seen("Corridor, Ink", "T. Marchetti", "drawing", 2, (9, 16), "burnout"),
    Sketch(
        title="Low Tide",
        names=("Dolores Quintero",),
        form="poem",
        perspective="clinician",
        theme="resilience",
        section=2,
        body="poem",
    ),
    Sketch(
        title="Bread",
        names=("Yusuf Karim",),
        form="painting",
        perspective="learner",
        theme="well-being",
        section=2,
        size=(5, 4),
        body="haiku",
        spanish="Pan",
    ),
)
