"""Distances on the sphere."""

from math import asin, cos, radians, sin, sqrt

Point = tuple[float, float]


def kilometres(a: Point, b: Point) -> float:
    """Great-circle distance of two (latitude, longitude) points in km."""
    lat1, lon1, lat2, lon2 = radians(a[0]), radians(a[1]), radians(b[0]), radians(b[1])
    h = sin((lat2 - lat1) / 2) ** 2 + cos(lat1) * cos(lat2) * sin((lon2 - lon1) / 2) ** 2
    return 12742 * asin(sqrt(min(1.0, h)))
