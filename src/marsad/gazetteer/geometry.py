"""Distances on the sphere."""

from math import asin, cos, pi, sin, sqrt

Point = tuple[float, float]
_DEGREE = pi / 180


def kilometres(a: Point, b: Point) -> float:
    """Great-circle distance of two (latitude, longitude) points in km."""
    lat1, lon1, lat2, lon2 = a[0] * _DEGREE, a[1] * _DEGREE, b[0] * _DEGREE, b[1] * _DEGREE
    across, along = sin((lat2 - lat1) / 2), sin((lon2 - lon1) / 2)
    h = across * across + cos(lat1) * cos(lat2) * along * along
    return 12742 * asin(sqrt(h) if h < 1.0 else 1.0)
