import json

TRAM = "https://tram.example/4?stop=2&to=Käthe Str.#now"


def query_of(box, mail, address):
    return box.call("link", mail, address).partition("?")[2]


def counted(box):
    return json.loads(box.text("clicks.json") or "{}")


def test_counts_and_goes_on(box):
    box.write("clicks.json", json.dumps({"may": {"https://theatre.example/hamlet": 31}, "june": {}}))
    for address in ("https://theatre.example/hamlet", TRAM):
        assert box.call("click", query_of(box, "may", address)) == address
    assert box.call("click", query_of(box, "june", TRAM)) == TRAM
    assert counted(box) == {"may": {"https://theatre.example/hamlet": 32, TRAM: 1}, "june": {TRAM: 1}}


def test_first_click(box):
    assert box.call("click", query_of(box, "july 2", TRAM)) == TRAM
    assert counted(box) == {"july 2": {TRAM: 1}}


def test_peek(box):
    assert box.call("click", query_of(box, "may", TRAM) + "&peek=1") == TRAM
    assert counted(box) == {}


def test_cut_short(box):
    for query in ("mail=may", "", "to=https%3A%2F%2Ftheatre.example%2Fhamlet"):
        assert box.call("click", query) == "https://theatre.example/"
    assert counted(box) == {}
