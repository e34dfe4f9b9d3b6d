# ruff: noqa: E501
"""Who is no doer though he stands where doers stand: who found the dead, who acted after a deed, capitals beside towns."""

import pytest

from support import roles_of

TOLD = [
    ("عثرت قوات البيشمركة على جثث ثلاثة من عناصر داعش بعد ضربة جوية للتحالف الدولي في جبل قره جوغ.", {("coalition", "initiator"), ("is", "target")}),
    ("فرضت قيادة شرطة ديالى حظرا للتجوال في قضاء المقدادية بعد هجوم داعش على قرية الرشاد.", {("is", "initiator")}),
    ("شن داعش هجوما على نقطة للبيشمركة في قرية تقع بين أربيل وكركوك.", {("is", "initiator"), ("iq-peshmerga", "target")}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_only_those_take_part_who_did(text: str, expected: set[tuple[str | None, str]]) -> None:
    assert roles_of(text) == expected
