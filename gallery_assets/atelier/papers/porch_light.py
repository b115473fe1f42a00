"""A story that came as a PDF: three small pages by a paramedic's husband."""

from __future__ import annotations

from gallery_assets.atelier.submission import Person, Submission

TITLE = "What the Porch Light Costs"
BYLINE = "Desmond Achterberg"

RECORD = Submission(
    number=25,
    title=TITLE,
    form="story",
    files=("what-the-porch-light-costs.pdf",),
    people=(Person(name=BYLINE, shown_as=BYLINE, role="author"),),
    perspective="loved one",
    statement=(
        "My wife is a paramedic. I am an accountant. I wrote this for the newsletter of her station, "
        "which is one sheet, so I had to cut it. This is the long version. The numbers are right; I "
        "checked them twice."
    ),
    dimensions="3 pages",
    city="Chattanooga",
    region="Tennessee",
    themes=("well-being", "resilience"),
    factors=("Work-life integration", "Relationships and social support"),
    keywords=("marriage", "night shift", "porch light", "waiting", "arithmetic"),
    tone="tender",
    translations={
        "es": {
            "title": "Lo que cuesta la luz del porche",
            "statement": (
                "Mi esposa es paramédica. Yo soy contador. Escribí esto para el boletín de su estación, "
                "que es una hoja, así que tuve que recortarlo. Esta es la versión larga. Los números "
                "están bien; los revisé dos veces."
            ),
        }
    },
)

_WORDS = """
The bulb is nine watts. I leave it on from ten in the evening until she is home, which on an
ordinary night is twenty past seven. That is nine hours and twenty minutes, or eighty-four
watt-hours, and at our rate it comes to about one cent. I worked this out in our second year of
marriage, in February, at the kitchen table, because I had to do something with my hands and the
taxes were finished.

One cent a night. In those days I thought that waiting was what I did, the way other people jog.

She does not tell me much. In the first years I asked, and she answered what I asked, and I could
see her carry each thing up a flight of stairs to show it to me. So I stopped asking what happened.
I ask what she wants to eat. I ask whether it was a talking drive home or a radio drive home.
“Radio,” she says, and I put the eggs on.

Last October she came up the walk at twenty past seven as usual, and stopped at the foot of the
steps. I was at the window. I am always at the window; I pretend to water the fern. She stood there
with her bag on her shoulder and looked up at the bulb, in full daylight, for as long as it takes to
read a short letter.

I opened the door. I said, “Talking or radio?”

She said, “Did you know you can see it from the highway? There is a gap in the trees after the
second exit. I look for it. If it’s on, I know there’s somebody up.” She came up the steps. “I have
known that for eleven years,” she said. “It never crossed my mind that you didn’t.”

We sat down on the top step in our coats, and it was a talking drive after all. She told me about a
man who had apologized to her for the mess in his house. She told me she had asked the peer
counselor at the station for an hour a week, and that it helped, and that she was going to keep it.
I told her about the fern.

Then I went in and got the pad. Eleven years, less holidays, at four nights a week: two thousand one
hundred and some nights, at a cent. It comes to twenty-one dollars. I showed her the figure.

She looked at it for a while. “That’s high,” she said. “You should get a smaller bulb.” And she
laughed, and I laughed, and behind us it was on the whole time.
"""

PARAGRAPHS = tuple(" ".join(part.split()) for part in _WORDS.split("\n\n"))
