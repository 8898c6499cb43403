def test_fines(box):
    box.attempt("change_card", "K1", {"branch": "west", "fines": 0})
    assert box.call("card_values", "K1")["fines"] == 30


def test_staff(box):
    box.attempt("change_card", "K2", {"staff": True})
    assert box.call("card_values", "K2")["staff"] is False


def test_reader(box):
    box.attempt("change_card", "K1", {"email": "a@x.example", "reader": "Ben"})
    assert box.call("card_values", "K1")["reader"] == "Ada"
