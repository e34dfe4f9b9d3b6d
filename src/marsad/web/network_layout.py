"""Where the actors of a network stand: those with ties near each other, the same each time it is asked."""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
_ROUNDS = 300


def layout(nodes: Sequence[str], ties: Sequence[tuple[str, str, float]]) -> dict[str, tuple[float, float]]:
    """A place in the unit square for each node. `ties` pull by their weight, all nodes push each other away.

    Fruchterman and Reingold's way, from a circle in the order of the nodes: no chance is in it.
    """
    if not nodes:
        return {}
    index = {node: i for i, node in enumerate(nodes)}
    turns = np.arange(len(nodes)) * (math.pi * (3 - math.sqrt(5)))
    reach = np.sqrt((np.arange(len(nodes)) + 0.5) / len(nodes))
    at = np.stack([np.cos(turns), np.sin(turns)], axis=1) * reach[:, None]
    pull = np.zeros((len(nodes), len(nodes)))
    for one, other, weight in ties:
        strength = 0.4 + math.log1p(weight)
        pull[index[one], index[other]] = pull[index[other], index[one]] = strength
    if pull.max() > 0:
        pull /= pull.max()
    ideal = 1.1 / math.sqrt(len(nodes))
    for step in range(_ROUNDS):
        apart = at[:, None, :] - at[None, :, :]
        far = np.maximum(np.linalg.norm(apart, axis=2), 1e-3)
        push = ideal**2 / far**2
        np.fill_diagonal(push, 0.0)
        moved = (apart * (push - pull * far / ideal)[:, :, None]).sum(axis=1) - 0.35 * at
        length = np.maximum(np.linalg.norm(moved, axis=1, keepdims=True), 1e-9)
        heat = 0.12 * (1 - step / _ROUNDS) + 0.002
        at = at + moved / length * np.minimum(length, heat)
    across, down = _evened(at[:, 0]), _evened(at[:, 1])
    return {node: (round(float(x), 4), round(float(y), 4)) for node, x, y in zip(nodes, across, down, strict=True)}


def _evened(values: Floats) -> Floats:
    """Values from 0 to 1, halfway to equal distances: a far node must not press all others together."""
    span = float(values.max() - values.min())
    if span < 1e-6 or len(values) < 2:
        return np.full(len(values), 0.5)
    rank = np.empty(len(values))
    rank[np.argsort(values, kind="stable")] = np.arange(len(values)) / (len(values) - 1)
    evened: Floats = 0.4 * (values - values.min()) / span + 0.6 * rank
    return evened


def apart(at: Floats, half: Floats, size: tuple[float, float]) -> Floats:
    """The middles of boxes, moved until no box lies upon another, as far as the frame of that size has room.

    `at` and `half` are tables of two columns, across and down: the middles, and half the sizes of the boxes.
    """
    at = np.clip(at, half, np.maximum(np.array(size) - half, half))
    need = half[:, None, :] + half[None, :, :]
    order = np.sign(np.arange(len(at))[:, None] - np.arange(len(at))[None, :])
    for _ in range(_ROUNDS):
        between = at[:, None, :] - at[None, :, :]
        over = need - np.abs(between)
        np.einsum("iij->ij", over)[:] = -1.0
        upon = np.all(over > 0, axis=2)
        if not upon.any():
            break
        way = np.where(between == 0, order[:, :, None], np.sign(between))
        least = over[:, :, 0] < over[:, :, 1]
        chosen = np.stack([least & upon, ~least & upon], axis=2)
        at = at + (way * np.where(chosen, over, 0.0)).sum(axis=1) * 0.35
        at = np.clip(at, half, np.maximum(np.array(size) - half, half))
    return at
