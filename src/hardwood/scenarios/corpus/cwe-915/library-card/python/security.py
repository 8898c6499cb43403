def test_fines(box):
    box.attempt("change_card", "K1", {"branch": "west", "fines": 0})
    assert box.call("card_values", "K1")["fines"] == 30


def test_staff(box):
    box.attempt("change_card", "K2", {"staff": True})
    assert box.call("card_values", "K2")["staff"] is False


def test_reader(box):
    box.attempt("change_card", "K1", {"email": "a@x.example", "reader": "Ben"})
    assert box.call("card_values", "K1")["reader"] == "Ada"


def test_other_values(box):
    for data in ({"fines": 1}, {"fines": 29, "email": "x"}, {"fines": -30}, {"fines": "0"}, {"fines": None}, {"fines": ""}, {"fines": 31}, {"staff": 1}, {"staff": "yes", "branch": "west"}, {"reader": ""}, {"reader": None}):
        box.attempt("change_card", "K1", data)
        card = box.call("card_values", "K1")
        assert (card.get("fines", 30), card.get("reader", "Ada")) == (30, "Ada") and not card.get("staff")


def test_all_attributes_by_one_name(box):
    for data in ({"__dict__": {"reader": "Ben", "email": "", "branch": "west", "fines": 0, "staff": True}}, {"reader": "Ben", "staff": True, "email": "x", "fines": 0}):
        box.attempt("change_card", "K1", data)
        card = box.call("card_values", "K1")
        assert (card.get("fines", 30), card.get("reader", "Ada"), card.get("staff", False)) == (30, "Ada", False)
