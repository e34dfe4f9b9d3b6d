"""Where the actors of a network stand: those with ties near each other, the same each time it is asked."""

import math
from collections.abc import Sequence

import numpy as np

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
    low, high = at.min(axis=0), at.max(axis=0)
    span = np.where(high - low > 1e-6, high - low, 1.0)
    middle = np.where(high - low > 1e-6, 0.0, 0.5)
    placed = (at - low) / span + middle
    return {node: (round(float(x), 4), round(float(y), 4)) for node, (x, y) in zip(nodes, placed, strict=True)}
