import json

IDA, BO = "ida@post.example", "bo@post.example"


def parcel(code, state="sorted", to=IDA, place="door", words="ring twice"):
    return {"code": code, "to": to, "state": state, "place": place, "words": words}


def dealt(box, receiver, message):
    before = [parcel("XR55120"), parcel("XR55177", "van"), parcel("XR1", "sent", BO), parcel("XR2", "delivered")]
    box.write("parcels.json", json.dumps(before))
    answers = box.call("leave_at", receiver, message)
    after = json.loads(box.text("parcels.json"))
    return answers, [new for old, new in zip(before, after) if old != new]


def test_wish_with_words(box):
    assert dealt(box, IDA, "XR55120 g behind the blue bin\n") == (["XR55120: garage"], [parcel("XR55120", place="garage", words="behind the blue bin")])


def test_wish_without_words(box):
    assert dealt(box, BO, "\nXR1 n\n") == (["XR1: neighbour"], [parcel("XR1", "sent", BO, "neighbour", "")])


def test_several_lines(box):
    got = dealt(box, IDA, "XR2 g\n\nXR55120 p Käthe's \"Kiosk\"\nXR9 g\nXR55177 n x\nXR55120")
    assert got[0] == ["XR2: too late", "XR55120: parcel shop", "XR9: unknown", "XR55177: too late", "XR55120: where?"]
    assert got[1] == [parcel("XR55120", place="parcel shop", words="Käthe's \"Kiosk\"")]


def test_no_such_place(box):
    assert dealt(box, IDA, "XR55177 x here\nXR9") == (["XR55177: where?", "XR9: unknown"], [])
