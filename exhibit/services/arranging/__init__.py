"""Arranging a gallery: its words, its sections, its stops in the order of the walk, and tours over them."""

from __future__ import annotations

from exhibit.services.arranging.arrangement import (
    ArrangedSection,
    ArrangedStop,
    ArrangedTour,
    Arrangement,
    read_arrangement,
)
from exhibit.services.arranging.asking import ask_visitors
from exhibit.services.arranging.galleries import (
    GalleryExists,
    GallerySummary,
    SectionPlan,
    create_from_accepted,
    create_gallery,
    duplicate_gallery,
    find_gallery,
    list_galleries,
    new_gallery,
    remove_gallery,
    stops_of,
)
from exhibit.services.arranging.narrating import keep_recording, narrate, record_narration
from exhibit.services.arranging.numbering import number_in_order, number_stop
from exhibit.services.arranging.sections import add_section, move_section, remove_section
from exhibit.services.arranging.stops import (
    add_pieces,
    move_stops,
    remove_stops,
    shift_stops,
    shift_stops_to_section,
)
from exhibit.services.arranging.tours import (
    add_to_tour,
    make_tour,
    remove_from_tour,
    remove_tour,
    shift_on_tour,
    toggle_on_tour,
)
from exhibit.services.arranging.wording import (
    Words,
    place_gallery,
    speak_gallery,
    title_gallery,
    title_section,
    title_tour,
    welcome_gallery,
    welcome_tour,
    write_wall_text,
)

__all__ = [
    "ArrangedSection",
    "ArrangedStop",
    "ArrangedTour",
    "Arrangement",
    "GalleryExists",
    "GallerySummary",
    "SectionPlan",
    "Words",
    "add_pieces",
    "add_section",
    "add_to_tour",
    "ask_visitors",
    "create_from_accepted",
    "create_gallery",
    "duplicate_gallery",
    "find_gallery",
    "keep_recording",
    "list_galleries",
    "make_tour",
    "move_section",
    "move_stops",
    "narrate",
    "new_gallery",
    "number_in_order",
    "number_stop",
    "place_gallery",
    "read_arrangement",
    "record_narration",
    "remove_from_tour",
    "remove_gallery",
    "remove_section",
    "remove_stops",
    "remove_tour",
    "shift_on_tour",
    "shift_stops",
    "shift_stops_to_section",
    "speak_gallery",
    "stops_of",
    "title_gallery",
    "title_section",
    "title_tour",
    "toggle_on_tour",
    "welcome_gallery",
    "welcome_tour",
    "write_wall_text",
]
