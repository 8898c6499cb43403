ADA = {"reader": "Ada", "email": "", "branch": "main", "fines": 30, "staff": False}


def test_email(box):
    box.call("change_card", "K1", {"email": "ada@mail.example"})
    assert box.call("card_values", "K1") == {**ADA, "email": "ada@mail.example"}


def test_branch_of_another(box):
    box.call("change_card", "K2", {"branch": "St. Paul", "email": "b@x.example"})
    assert box.call("card_values", "K2") == {**ADA, "reader": "Ben", "branch": "St. Paul", "email": "b@x.example"}
    assert box.call("card_values", "K1") == ADA
