"""What a format could not hold: counted while a file is written, told beside it."""

from pathlib import Path

_EXAMPLES = 5


class Report:
    """Remarks on an export: what was left out or changed, how often, with the first records it befell."""

    def __init__(self) -> None:
        self.written = 0
        self._befell: dict[str, int] = {}
        self._examples: dict[str, list[str]] = {}

    def note(self, remark: str, record: str | None = None) -> None:
        """Count a remark; `record` is the id of what it befell."""
        self._befell[remark] = self._befell.get(remark, 0) + 1
        examples = self._examples.setdefault(remark, [])
        if record is not None and len(examples) < _EXAMPLES and record not in examples:
            examples.append(record)

    def lines(self) -> list[str]:
        """The remarks, the most frequent first."""
        found = []
        for remark, times in sorted(self._befell.items(), key=lambda item: (-item[1], item[0])):
            such = ", ".join(self._examples[remark])
            found.append(f"{times:,} × {remark}" + (f" ({such}{' …' if times > _EXAMPLES else ''})" if such else ""))
        return found

    def text(self, format: str) -> str:
        """The report as a file."""
        head = f"Export as {format}: {self.written:,} records written. What it could not hold, or holds otherwise:"
        return "\n".join([head, *(f"- {line}" for line in self.lines())]) + "\n"


def beside(path: Path) -> Path:
    """Where the report of an export stands: the file's name with `.report.txt` after it."""
    return path.with_name(f"{path.name}.report.txt")
