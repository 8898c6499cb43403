import re
from urllib.parse import parse_qs


def test_page_and_fields(box):
    page, _, query = box.output("1", "mia@tunes.example").rstrip("\n").partition("?")
    assert page == "https://tunes.example/reset"
    fields = parse_qs(query)
    assert set(fields) == {"email", "c"} and fields["email"] == ["mia@tunes.example"]
    assert re.fullmatch("[0-9a-zA-Z_-]{20,}", fields["c"][0])


def test_new_code_for_each_mail(box):
    codes = [parse_qs(url.split("?")[1])["c"][0] for url in box.output("6", "jo.li@tunes.example").splitlines()]
    assert len(set(codes)) == 6
