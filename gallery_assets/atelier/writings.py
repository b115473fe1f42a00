"""The sheet rows of the eight written pieces in the sample gallery.

The words themselves are plain files in the sample folder, one per piece; nothing here draws or
generates them. All makers are invented, and so is everybody they write about.
"""

from __future__ import annotations

from gallery_assets.atelier.submission import Person, Submission

COUNTING_BY_FIVES = Submission(
    number=13,
    title="Counting by Fives",
    form="haiku",
    files=("counting-by-fives.txt",),
    people=(Person(name="Ngozi Ellery-Voss", shown_as="Ngozi Ellery-Voss", role="poet"),),
    perspective="clinician",
    profession="pharmacist",
    setting="community pharmacy",
    statement=(
        "I have counted tablets by fives for nineteen years, with a spatula, on a blue plastic tray. You "
        "lose the count whenever somebody asks you something, and somebody always does. I wrote these on the "
        "backs of label sheets, one a shift, until there were ten, which is two rows on the tray. The dog in "
        "the drive-through is named Kevin and he is the politest customer I have."
    ),
    city="Dayton",
    region="Ohio",
    themes=("burnout", "resilience"),
    factors=(
        "Clinical responsibilities",
        "Insurance company policies",
        "Workload, performance, compensation, and value attributed to work elements",
    ),
    keywords=("counting", "interruption", "telephone", "humor", "day off"),
    tone="reflective",
    translations={
        "es": {
            "title": "De cinco en cinco",
            "statement": (
                "Llevo diecinueve años contando tabletas de cinco en cinco, con una espátula, sobre una "
                "bandeja azul de plástico. Una pierde la cuenta cada vez que alguien le pregunta algo, y "
                "siempre hay alguien. Escribí estos haikus al dorso de las hojas de etiquetas, uno por "
                "turno, hasta que fueron diez, que en la bandeja son dos filas. El perro de la ventanilla se "
                "llama Kevin y es mi cliente más educado."
            ),
        }
    },
)

NUMEROS_EN_LA_MANO = Submission(
    number=14,
    title="Los números en la mano",
    form="poem",
    files=("los-numeros-en-la-mano.txt",),
    people=(Person(name="Nereida Collazo Tirú", shown_as="Nereida Collazo Tirú", role="poet"),),
    perspective="loved one",
    language="es",
    statement=(
        "Mi mamá es enfermera de noche desde que yo estaba en segundo grado. Lo de la lotería es verdad, y "
        "los cuarenta dólares también: almorzamos en la plaza y sobró para un helado. Los números del poema "
        "son inventados; ella me pidió que no pusiera ninguno de verdad. Yo quería que se viera la mesa, "
        "porque es el único rato del día en que las tres estamos despiertas."
    ),
    city="Mayagüez",
    region="Puerto Rico",
    themes=("well-being", "burnout"),
    factors=("Family dynamics", "Work-life integration", "Relationships and social support"),
    keywords=("night shift", "breakfast", "grandmother", "lottery", "hands"),
    tone="tender",
    translations={
        "en": {
            "title": "The Numbers on Her Hand",
            "statement": (
                "My mom has been a night nurse since I was in second grade. The part about the lottery is "
                "true, and so are the forty dollars: we had lunch on the plaza, with enough left over for "
                "ice cream. The numbers in the poem are made up; she asked me not to use any real ones. I "
                "wanted people to see the table, because it is the only time of day when all three of us are "
                "awake."
            ),
        }
    },
)

VOUCHER = Submission(
    number=15,
    title="What the Voucher Covers",
    form="poem",
    files=("what-the-voucher-covers.txt",),
    people=(Person(name="Desmond Lachapelle", shown_as="Desmond Lachapelle", role="poet"),),
    perspective="clinician",
    profession="social worker",
    setting="hospital",
    statement=(
        "I plan discharges, which means that I am on hold. I kept a list of everything one taxi voucher "
        "would not pay for, meaning to bring it to a meeting. The meeting was moved, and the list went on "
        "growing, and it turned into this. The man is made up out of a dozen people over a dozen years. The "
        "cat belongs to my neighbor and really is fat."
    ),
    city="New Britain",
    region="Connecticut",
    themes=("burnout", "resilience"),
    factors=(
        "Reimbursement structure",
        "Shifting systems of care and administrative requirements",
        "Social determinants of health",
        "Communication skills",
    ),
    keywords=("discharge", "telephone", "going home", "cat", "neighbors", "humor"),
    tone="hopeful",
    translations={
        "es": {
            "title": "Lo que cubre el vale",
            "statement": (
                "Organizo altas de hospital, o sea que vivo con el teléfono en espera. Fui haciendo una "
                "lista de todo lo que un vale de taxi no paga, para llevarla a una reunión. La reunión se "
                "aplazó, la lista siguió creciendo y se convirtió en esto. El hombre está hecho de una "
                "docena de personas a lo largo de una docena de años. La gata es de mi vecina y está gorda "
                "de verdad."
            ),
        }
    },
)

LOW_TIDE = Submission(
    number=16,
    title="Low Tide on Four West",
    form="poem",
    files=("low-tide-on-four-west.txt",),
    people=(Person(name="Bernadette Ochoa-Lind", shown_as="Bernadette Ochoa-Lind", role="poet"),),
    perspective="clinician",
    profession="nurse",
    setting="hospital",
    statement=(
        "On nights we go on talking to people after they have died, all through the last washing. Nobody "
        "taught me to; I heard the aide across the bed do it in my first year. The man here is made from "
        "several, and I have changed the room. Dolores is not her name either. She has read the poem and "
        "says it is right, except that it was a fork."
    ),
    city="Norfolk",
    region="Virginia",
    themes=("resilience", "well-being"),
    factors=("Professional relationships", "Empathy", "Sense of meaning"),
    keywords=("night shift", "washing", "hearing aids", "working in pairs", "last care"),
    content_notes=("death of a patient",),
    content_note_text=(
        "This poem describes two nurses washing a patient who has died. It is quiet, and it does not "
        "describe an illness or an injury."
    ),
    tone="grieving",
    translations={
        "es": {
            "title": "Marea baja en el cuarto piso oeste",
            "statement": (
                "De noche seguimos hablándoles a las personas después de que mueren, durante todo el último "
                "lavado. Nadie me lo enseñó; en mi primer año oí hacerlo a la auxiliar que estaba al otro "
                "lado de la cama. El hombre del poema está hecho de varios, y cambié la habitación. Dolores "
                "tampoco se llama así. Ella ya leyó el poema y dice que está bien, salvo que era un tenedor."
            ),
            "content_note_text": (
                "Este poema describe a dos enfermeras que lavan a un paciente que ha muerto. Es tranquilo y "
                "no describe ninguna enfermedad ni herida."
            ),
        }
    },
)

SIXTY_SIX = Submission(
    number=17,
    title="Sixty-Six",
    form="story",
    files=("sixty-six.md",),
    people=(Person(name="Rosalind Achterkamp", shown_as="Rosalind Achterkamp", role="author"),),
    perspective="clinician",
    profession="dentist",
    setting="free clinic",
    statement=(
        "On second Saturdays I make dentures at a free clinic, and it is the least tired I am all month. I "
        "have changed the man, his corner and his dog, and the rest is close to how it went. At dental "
        "meetings we mostly talk about our backs and the insurance forms. I wanted to write down one morning "
        "when the work was just funny, and it worked."
    ),
    city="Macon",
    region="Georgia",
    themes=("well-being",),
    factors=(
        "Level of engagement/connection to meaning and purpose in work",
        "Clinical competency level/experience",
        "Team structures and functionality",
    ),
    keywords=("dentures", "whistling", "free clinic", "teamwork", "humor"),
    tone="joyful",
    translations={
        "es": {
            "title": "Sesenta y seis",
            "statement": (
                "El segundo sábado de cada mes hago dentaduras en una clínica gratuita, y es el día en que "
                "menos me canso. Cambié al hombre, su esquina y su perro; lo demás fue casi así. En los "
                "congresos de odontología hablamos sobre todo de la espalda y de los formularios del seguro. "
                "Quise escribir una mañana en que el trabajo fue, sencillamente, divertido, y además salió "
                "bien."
            ),
        }
    },
)

FOURTEEN = Submission(
    number=18,
    title="Fourteen",
    form="55-word story",
    files=("fourteen.txt",),
    people=(Person(name="Ruth Ann Kowalewicz", shown_as="Ruth Ann K.", display="initial", role="author"),),
    perspective="patient",
    setting="hospital",
    statement=(
        "I was in for six nights with my gallbladder. I am a light sleeper and I count things. On the third "
        "one she woke me fourteen times and apologized for every one, and I do not believe she sat down. The "
        "form is fifty-five words, not counting the title; my niece taught it to me. To make it fit I had to "
        "leave out the soup."
    ),
    city="Pueblo",
    region="Colorado",
    themes=("burnout",),
    factors=(
        "Physical, mental, and spiritual well-being",
        "Workload, performance, compensation, and value attributed to work elements",
    ),
    keywords=("night shift", "counting", "sleep", "noticing", "meals"),
    tone="tender",
    translations={
        "es": {
            "title": "Catorce",
            "statement": (
                "Estuve seis noches internada por la vesícula. Tengo el sueño ligero y cuento las cosas. La "
                "tercera noche ella me despertó catorce veces y se disculpó por cada una, y no creo que se "
                "haya sentado. La forma pide cincuenta y cinco palabras en inglés, sin contar el título; me "
                "la enseñó mi sobrina. Para que cupiera tuve que dejar fuera la sopa."
            ),
        }
    },
)

QUESTION_ELEVEN = Submission(
    number=19,
    title="Question Eleven",
    form="scenario",
    files=("question-eleven.md",),
    people=(Person(name="Signe Halvorsen-Pike", shown_as="Signe Halvorsen-Pike", role="author"),),
    perspective="clinician",
    profession="physician",
    setting="primary care clinic",
    statement=(
        "I wrote this for our Thursday group, where somebody reads a page aloud and then we talk about "
        "anything but the page. Nobody in it is any one of us. It stops where it does because each time I "
        "wrote the next line, it was the line I would like to have said. The group has argued over it three "
        "times now and has not agreed."
    ),
    city="Duluth",
    region="Minnesota",
    themes=("burnout",),
    factors=(
        "Stigmatization of mental illness",
        "Maintenance of licensure and certification",
        "Documentation and reporting requirements",
        "Health IT interoperability and usability/Electronic health records",
        "Professional relationships",
    ),
    keywords=("charts", "license renewal", "colleagues", "after hours", "discussion"),
    tone="strained",
    translations={
        "es": {
            "title": "Pregunta once",
            "statement": (
                "Escribí esto para nuestro grupo de los jueves, donde alguien lee una página en voz alta y "
                "luego hablamos de cualquier cosa menos de la página. Nadie en ella es uno de nosotros. "
                "Termina donde termina porque, cada vez que escribía la línea siguiente, era la que me "
                "habría gustado decir. El grupo ya la ha discutido tres veces y no se pone de acuerdo."
            ),
        }
    },
)

TO_THE_MANIKIN = Submission(
    number=20,
    title="To the Manikin in Bay Three",
    form="letter",
    files=("to-the-manikin-in-bay-three.md",),
    people=(Person(name="Hallie Brandvold", shown_as="Student 9", display="pseudonym", role="author"),),
    perspective="learner",
    profession="nurse",
    setting="simulation center",
    statement=(
        "In our simulation lab you say everything out loud, to plastic, while four classmates watch. I felt "
        "ridiculous for most of a term. Then I had a real patient, and my hands got through the list while I "
        "was still reading his name. We were asked for one page of reflection. I addressed it to her, since "
        "she is the only one who was there for all of it."
    ),
    city="Las Cruces",
    region="New Mexico",
    themes=("resilience", "well-being"),
    factors=("Student/trainee responsibilities", "Learning and practice setting", "Learning/career stage"),
    keywords=("nursing student", "simulation", "first day", "blood pressure", "humor"),
    tone="hopeful",
    translations={
        "es": {
            "title": "Al maniquí del cubículo tres",
            "statement": (
                "En nuestro laboratorio de simulación una lo dice todo en voz alta, a un plástico, mientras "
                "cuatro compañeras miran. Me sentí ridícula casi todo el semestre. Después tuve un paciente "
                "de verdad, y mis manos terminaron la lista mientras yo todavía leía su nombre. Nos pidieron "
                "una página de reflexión. Se la dirigí a ella, porque es la única que estuvo ahí todo el "
                "tiempo."
            ),
        }
    },
)

RECORDS: tuple[Submission, ...] = (
    COUNTING_BY_FIVES,
    NUMEROS_EN_LA_MANO,
    VOUCHER,
    LOW_TIDE,
    SIXTY_SIX,
    FOURTEEN,
    QUESTION_ELEVEN,
    TO_THE_MANIKIN,
)
"""Pieces 13 to 20, in number order."""
