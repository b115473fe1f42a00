"""A small camera for still rooms: which surface each pixel sees, and whether the sun reaches it there.

Lengths are meters; x runs right, y away from the viewer, z up. The pictures use it for what the eye checks
first, perspective and the fall of light, and then paint over it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from gallery_assets.atelier.noise import Field, Size

Vector = tuple[float, float, float]
Fields = tuple[Field, Field, Field]
"""One vector for each pixel: its x, y and z parts."""

_NEVER = np.float32(1e9)
_CLEAR = np.float32(1e-3)


@dataclass(frozen=True, slots=True)
class Camera:
    """Where the viewer stands and looks, and how narrow the view is (``focus``, in picture widths)."""

    eye: Vector
    target: Vector
    focus: float

    def _axes(self) -> tuple[Vector, Vector, Vector]:
        ahead = _unit(tuple(t - e for t, e in zip(self.target, self.eye, strict=True)))
        right = _unit((ahead[1], -ahead[0], 0.0))
        down = (
            ahead[1] * right[2] - ahead[2] * right[1],
            ahead[2] * right[0] - ahead[0] * right[2],
            ahead[0] * right[1] - ahead[1] * right[0],
        )
        return ahead, right, down

    def rays(self, size: Size, dx: Field, dy: Field) -> Fields:
        """The direction of sight of every pixel, each moved ``dx``, ``dy`` pixels by a trembling hand."""
        ahead, right, down = self._axes()
        scale = np.float32(1.0 / (self.focus * size[0]))
        across = (np.arange(size[0], dtype=np.float32)[None, :] - size[0] / 2 + dx) * scale
        drop = (np.arange(size[1], dtype=np.float32)[:, None] - size[1] / 2 + dy) * scale
        x, y, z = (
            np.asarray(a + r * across + d * drop, dtype=np.float32)
            for a, r, d in zip(ahead, right, down, strict=True)
        )
        return x, y, z

    def seen_at(self, point: Vector, size: Size) -> tuple[float, float]:
        """The pixel that shows a point of the room."""
        ahead, right, down = self._axes()
        offset = [p - e for p, e in zip(point, self.eye, strict=True)]
        depth, x, y = (sum(o * a for o, a in zip(offset, axis, strict=True)) for axis in (ahead, right, down))
        reach = self.focus * size[0] / depth
        return size[0] / 2 + x * reach, size[1] / 2 + y * reach


def _unit(vector: Sequence[float]) -> Vector:
    length = math.sqrt(sum(part * part for part in vector))
    x, y, z = (part / length for part in vector)
    return x, y, z


class Solid(Protocol):
    """Anything a ray can meet."""

    @property
    def name(self) -> int:
        """What the picture calls its surface."""
        ...

    def meet(self, start: Fields, way: Fields) -> tuple[Field, Fields]:
        """The distance along each ray to the solid (huge where it misses) and the outward normal there."""
        ...


@dataclass(frozen=True, slots=True)
class Box:
    """An upright box: middle of its base (x, y, z), its size, how far it is turned around z."""

    name: int
    base: Vector
    size: Vector
    turn: float = 0.0

    def meet(self, start: Fields, way: Fields) -> tuple[Field, Fields]:
        """Where each ray enters the box, by the three slabs it is made of."""
        c, s = math.cos(self.turn), math.sin(self.turn)
        ox, oy = start[0] - self.base[0], start[1] - self.base[1]
        origin = (ox * c + oy * s, oy * c - ox * s, start[2] - self.base[2] - self.size[2] / 2)
        course = (way[0] * c + way[1] * s, way[1] * c - way[0] * s, way[2])
        axis = np.zeros(way[0].shape, dtype=np.int8)
        enter, leave = np.full(way[0].shape, -_NEVER), np.full(way[0].shape, _NEVER)
        for index, half in enumerate(np.array(self.size, dtype=np.float32) / 2):
            inverse = 1.0 / np.where(np.abs(course[index]) < 1e-7, np.float32(1e-7), course[index])
            middle, width = -origin[index] * inverse, np.abs(half * inverse)
            axis = np.where(middle - width > enter, np.int8(index), axis)
            enter, leave = np.maximum(enter, middle - width), np.minimum(leave, middle + width)
        met = (enter < leave) & (enter > _CLEAR)
        nx, ny, nz = (np.where(axis == side, -np.sign(course[side]), np.float32(0.0)) for side in range(3))
        outward = np.asarray((nx * c - ny * s, nx * s + ny * c, nz), dtype=np.float32)
        return np.where(met, enter, _NEVER), (outward[0], outward[1], outward[2])


@dataclass(frozen=True, slots=True)
class Can:
    """An upright cylinder with a lid: middle of its base, radius and height."""

    name: int
    base: Vector
    radius: float
    height: float

    def meet(self, start: Fields, way: Fields) -> tuple[Field, Fields]:
        """Where each ray first meets the wall or the lid."""
        ox, oy, oz = start[0] - self.base[0], start[1] - self.base[1], start[2] - self.base[2]
        a = way[0] ** 2 + way[1] ** 2 + 1e-9
        b = ox * way[0] + oy * way[1]
        inside = b * b - a * (ox * ox + oy * oy - self.radius**2)
        wall = (-b - np.sqrt(np.maximum(inside, 0.0))) / a
        high = oz + wall * way[2]
        # A ray may start a hair inside the wall: the table right at a mug's foot is in its shadow.
        wall = np.where(
            (inside > 0) & (wall > -4 * _CLEAR) & (high >= 0) & (high <= self.height), wall, _NEVER
        )
        lid = (self.height - oz) / np.where(np.abs(way[2]) < 1e-7, np.float32(1e-7), way[2])
        off = (ox + lid * way[0]) ** 2 + (oy + lid * way[1]) ** 2
        lid = np.where((off <= self.radius**2) & (lid > _CLEAR), lid, _NEVER)
        near, top = np.minimum(wall, lid), lid < wall
        sides = ((o + near * w) / self.radius for o, w in ((ox, way[0]), (oy, way[1])))
        nx, ny = (np.asarray(np.where(top, 0.0, side), dtype=np.float32) for side in sides)
        return np.asarray(near, dtype=np.float32), (nx, ny, np.asarray(top, dtype=np.float32))


@dataclass(frozen=True, slots=True)
class Sight:
    """What every pixel sees: the surface's name, the place in the room and the outward normal."""

    name: Field
    place: Fields
    normal: Fields


def look(solids: Sequence[Solid], eye: Vector, rays: Fields) -> Sight:
    """The nearest surface of every pixel."""
    start = tuple(np.full_like(rays[0], part) for part in eye)
    origin = (start[0], start[1], start[2])
    far = np.full_like(rays[0], _NEVER)
    name = np.zeros_like(far)
    normal = [np.zeros_like(far) for _ in range(3)]
    for solid in solids:
        distance, facing = solid.meet(origin, rays)
        nearer = distance < far
        far[nearer], name[nearer] = distance[nearer], solid.name
        for kept, found in zip(normal, facing, strict=True):
            kept[nearer] = found[nearer]
    x, y, z = (np.asarray(o + far * way, dtype=np.float32) for o, way in zip(origin, rays, strict=True))
    return Sight(name, (x, y, z), (normal[0], normal[1], normal[2]))


def hidden(solids: Sequence[Solid], place: Fields, toward: Vector) -> Field:
    """1 where something stands between a place and the sun, which lies in the direction ``toward``."""
    way = tuple(np.full_like(place[0], part) for part in toward)
    dark = np.zeros_like(place[0])
    for solid in solids:
        distance, _ = solid.meet(place, (way[0], way[1], way[2]))
        dark[distance < _NEVER * 0.5] = 1.0
    return dark
