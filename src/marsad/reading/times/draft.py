"""The pieces of an expression that names a day, a month or a time of day, before they are resolved."""

from marsad.text.records import Record


class Draft(Record):
    """The pieces of one expression, unresolved. None, "" and False where the text gives none."""

    first: int
    last: int = 0
    clitic: int = 0
    part: str | None = None
    deictic: int | None = None
    weekday: int | None = None
    to_weekday: int | None = None
    toward: str = ""
    """Which way a modifier points: past, this or next, before-last or after-next."""
    day: int | None = None
    month: int | None = None
    month_toward: str = ""
    """«12 من الشهر الجاري»: the month seen from now."""
    year: int | None = None
    year_toward: str = ""
    year_told: bool = False
    """«6 آذار من العام نفسه»: the year is that of a time told before."""
    hijri: bool = False
    clock: tuple[int, int] | None = None
    overnight: bool = False
    """«ليلة 8-9 أيار»: the night of two dates, of which `day` is the first."""
    impossible: bool = False
    """A date that no calendar has."""

    @property
    def named(self) -> bool:
        """Whether it says which day or month, not only a time of day."""
        return (
            self.deictic is not None or self.weekday is not None or self.month is not None
            or bool(self.month_toward) or self.impossible
        )  # fmt: skip
