"""Run the code cells of a notebook one after another and keep what they print, without a notebook server.

python tools/notebook.py docs/tour.ipynb: its outputs are written anew. A cell's last expression is shown as Python's
prompt shows it.
"""

import ast
import contextlib
import io
import json
import sys
from pathlib import Path
from typing import Any

Cell = dict[str, Any]


def outputs_of(source: str, names: dict[str, Any], count: int) -> list[Cell]:
    """What a cell prints and what its last line gives; `names` are those of the cells before, and become its own."""
    tree = ast.parse(source)
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(tree, "<cell>", "exec"), names)
        value = eval(compile(ast.Expression(last.value), "<cell>", "eval"), names) if last is not None else None
    made: list[Cell] = []
    if printed.getvalue():
        made.append({"name": "stdout", "output_type": "stream", "text": printed.getvalue().splitlines(keepends=True)})
    if value is not None:
        data = {"text/plain": repr(value).splitlines(keepends=True)}
        made.append({"data": data, "execution_count": count, "metadata": {}, "output_type": "execute_result"})
    return made


def run(notebook: Cell) -> Cell:
    """The notebook with the outputs of a run in a fresh state."""
    names: dict[str, Any] = {"__name__": "__main__"}
    cells, count = [], 0
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            count += 1
            outputs = outputs_of("".join(cell["source"]), names, count)
            cell = cell | {"execution_count": count, "outputs": outputs}
        cells.append(cell)
    return notebook | {"cells": cells}


if __name__ == "__main__":
    for name in sys.argv[1:]:
        done = run(json.loads(Path(name).read_text(encoding="utf-8")))
        Path(name).write_text(json.dumps(done, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
