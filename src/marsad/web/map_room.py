"""Room on a map: what is drawn later steps aside for what stands already."""

from collections.abc import Iterator

_AWAY = (0, 14, 22, 30, 40)
"""How far a thing may be moved from where it belongs, in the frame's units."""
_WAYS = ((0, 1), (0, -1), (1, 0), (-1, 0), (1, 1), (-1, -1), (1, -1), (-1, 1))


class Room:
    """The boxes that are taken already."""

    def __init__(self) -> None:
        self._taken: list[tuple[float, float, float, float]] = []

    def take(self, x: float, y: float, across: float, down: float) -> None:
        """Take the box around a point; `across` and `down` are half its width and height."""
        self._taken.append((x, y, across, down))

    def place(self, x: float, y: float, across: float, down: float) -> tuple[float, float] | None:
        """The nearest free place for a box, which it takes; None where there is none near."""
        for near_x, near_y in _around(x, y):
            if self._free(near_x, near_y, across, down):
                self.take(near_x, near_y, across, down)
                return round(near_x, 1), round(near_y, 1)
        return None

    def _free(self, x: float, y: float, across: float, down: float) -> bool:
        return all(abs(x - a) >= across + w or abs(y - b) >= down + h for a, b, w, h in self._taken)


def _around(x: float, y: float) -> Iterator[tuple[float, float]]:
    yield x, y
    for far in _AWAY[1:]:
        for across, down in _WAYS:
            yield x + across * far, y + down * far
