import re
from urllib.parse import parse_qs


def test_page_and_fields(box):
    page, _, query = box.call("resetUrl", "mia@tunes.example").partition("?")
    assert page == "https://tunes.example/reset"
    fields = parse_qs(query)
    assert fields["email"] == ["mia@tunes.example"]
    assert re.fullmatch("[0-9a-zA-Z_-]{20,}", fields["c"][0])


def test_new_code_for_each_mail(box):
    codes = [box.call("resetUrl", "jo.li@tunes.example").split("c=")[1] for _ in range(6)]
    assert len(set(codes)) == 6
