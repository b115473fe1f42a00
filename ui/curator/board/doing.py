"""What a person does on the board, carried out by the exhibit's services."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from exhibit.model.gallery import Stop
from exhibit.model.history import Step
from exhibit.model.vocabulary import in_language
from exhibit.ports import Catalog
from exhibit.services import arranging
from ui.curator.board.items import Item, tr

if TYPE_CHECKING:
    from ui.curator.board.page import BoardPage


class Doing:
    """Every deed of the board, on what is in hand there."""

    def __init__(self, page: BoardPage) -> None:
        self._page = page

    # Galleries.

    def new_gallery(self) -> None:
        """Make a gallery and write its title."""
        language = self._page.bench.language
        self._write(arranging.new_gallery, tr("New gallery"), language, done=self._open_gallery)

    def duplicate_gallery(self) -> None:
        """Make another gallery like the one that is shown."""
        arrangement = self._page.arrangement
        if arrangement is None:
            return
        title = in_language(arrangement.title, arrangement.gallery.language)
        name = tr("{title} (copy)").format(title=title)
        self._write(arranging.duplicate_gallery, arrangement.gallery.id, name, done=self._open_gallery)

    def remove_gallery(self) -> None:
        """Remove the gallery that is shown, where nothing was published of it."""
        if self._page.arrangement is not None:
            self._write(arranging.remove_gallery, self._page.gallery_id)

    def number_in_order(self) -> None:
        """Number all stops from 1."""
        if self._page.arrangement is not None:
            self._write(arranging.number_in_order, self._page.gallery_id)

    def preview(self) -> None:
        """Show the gallery in the kiosk, at the piece in hand."""
        self._page.saves.flush()
        if self._page.gallery_id:
            self._page.previewer.show_gallery(self._page.gallery_id, self._page.bench.selection.current)

    # Sections.

    def add_section(self) -> None:
        """Add a section behind the one in hand, and write its title."""
        page = self._page
        if page.arrangement is None:
            return
        ids = [one.id for one in page.arrangement.sections]
        here = page.board.current
        place = ids.index(here.section_id) + 1 if here and here.section_id in ids else -1
        gallery_id, who = page.gallery_id, page.bench.who

        def add(catalog: Catalog) -> Any:
            return arranging.add_section(catalog, gallery_id, place=place, who=who)

        page.bench.write(add, lambda made: page.choose_keys([(1, made.id)]))

    # Stops.

    def add_pieces(self, piece_ids: Sequence[int], section_id: int = 0, place: int = -1) -> None:
        """Add pieces where they fell, or behind the stop in hand."""
        page = self._page
        if page.arrangement is None or not page.bench.writable:
            return
        if not section_id:
            section_id, place = self._behind()
        gallery_id, who = page.gallery_id, page.bench.who

        def add(catalog: Catalog) -> tuple[Stop, ...]:
            section = section_id or arranging.add_section(catalog, gallery_id, who=who).id
            return arranging.add_pieces(catalog, section, piece_ids, place, who=who)

        page.bench.write(add, lambda made: self._added(made, len(piece_ids)))

    def move_stops(self, stop_ids: Sequence[int], section_id: int, place: int) -> None:
        """Move stops to where they fell."""
        self._write(arranging.move_stops, tuple(stop_ids), section_id, place)

    def shift(self, by: int) -> None:
        """Move what is chosen one place: stops on the walk or tour, a section among sections."""
        page, current = self._page, self._page.board.current
        chosen = self._chosen()
        if page.tour_id:
            if current and current.stop_id:
                self._write(arranging.shift_on_tour, page.tour_id, current.stop_id, by)
        elif chosen:
            self._write(arranging.shift_stops, chosen, by)
        elif current is not None:
            self._shift_section(current, by)

    def send(self, by: int) -> None:
        """Move the stops chosen to the next section or the one before."""
        chosen = self._chosen()
        if chosen and not self._page.tour_id:
            self._write(arranging.shift_stops_to_section, chosen, by)

    def remove(self) -> None:
        """Take the stops chosen out of the gallery or off the tour, or remove the section in hand."""
        page, current, chosen = self._page, self._page.board.current, self._chosen()
        if page.tour_id:
            if chosen:
                self._write(arranging.remove_from_tour, page.tour_id, chosen)
        elif chosen:
            self._write(arranging.remove_stops, chosen)
        elif current is not None:
            self._write(arranging.remove_section, current.section_id)

    def enter(self) -> None:
        """Write about what is in hand: a stop's wall text or narration, a section's title."""
        page, current = self._page, self._page.board.current
        if current is None:
            return
        if current.stop_id:
            page.tabs.setCurrentWidget(page.stop)
            page.stop.writing.setFocus()
        else:
            page.board.edit(page.board.currentIndex())

    def edited(self, item: Item, value: str) -> None:
        """Keep a number or a section's title that was typed on the board."""
        if not item.stop_id:
            self._write(arranging.title_section, item.section_id, self._page.language, value)
        elif value.strip().isdecimal():
            self._write(arranging.number_stop, item.stop_id, int(value))
        else:
            self._page.bench.refused.emit(tr("A stop’s number is a whole number, such as 12."))

    # Tours.

    def new_tour(self) -> None:
        """Make a tour and look at it."""
        page = self._page
        if page.arrangement is not None:
            title = tr("Tour {number}").format(number=len(page.arrangement.tours) + 1)
            gallery_id, language, who = page.gallery_id, page.language or "en", page.bench.who
            page.bench.write(
                lambda catalog: arranging.make_tour(catalog, gallery_id, title, language=language, who=who),
                lambda tour: self._open_tour(tour.id),
            )

    def remove_tour(self) -> None:
        """Remove the tour that is looked at."""
        if self._page.tour_id:
            self._write(arranging.remove_tour, self._page.tour_id)

    def toggle(self) -> None:
        """Put the stops chosen on the tour, or take them off."""
        chosen = self._chosen()
        if chosen and self._page.tour_id:
            self._write(arranging.toggle_on_tour, self._page.tour_id, chosen)

    # How.

    def _write(
        self, operation: Callable[..., Any], *about: object, done: Callable[[Any], None] | None = None
    ) -> None:
        bench = self._page.bench
        if bench.writable:
            bench.write(lambda catalog: operation(catalog, *about, who=bench.who), done or _nothing)

    def _chosen(self) -> tuple[int, ...]:
        return tuple(one.stop_id for one in self._page.board.chosen)

    def _behind(self) -> tuple[int, int]:
        """Return the section and place behind the item in hand; the end of the walk without one."""
        current, sections = (
            self._page.board.current,
            self._page.arrangement.sections if self._page.arrangement else (),
        )
        if current is not None:
            return current.section_id, current.place + 1 if current.stop_id else 0
        return (sections[-1].id, -1) if sections else (0, -1)

    def _added(self, made: tuple[Stop, ...], asked: int) -> None:
        if len(made) < asked:
            self._page.bench.said.emit(
                tr("%n work(s) that are in this gallery already stay where they are.", asked - len(made))
            )
        self._page.choose_next([one.id for one in made])

    def _shift_section(self, heading: Item, by: int) -> None:
        sections = self._page.arrangement.sections if self._page.arrangement else ()
        place = [one.id for one in sections].index(heading.section_id) + by
        if 0 <= place < len(sections):
            self._write(arranging.move_section, heading.section_id, place)

    def _open_gallery(self, gallery: Any) -> None:
        self._page.title_wanted = True
        self._page.show_gallery(gallery.id)

    def _open_tour(self, tour_id: int) -> None:
        self._page.show_tour(tour_id)
        self._page.tabs.setCurrentWidget(self._page.words)


def _nothing(_: Step | None) -> None:
    """Nothing more to do: the change is told to everybody."""
