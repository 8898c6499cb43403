def test_ann_has_her_passwords_for_herself(box):
    box.mkdir("home/ann")
    box.attempt("create_store", "home/ann/passwords")
    assert not (box.mode("home/ann/passwords") or 0) & 0o077


def test_home_by_absolute_path(box):
    box.mkdir("users/kai")
    box.attempt("create_store", box.root + "/users/kai/passwords")
    assert not (box.mode("users/kai/passwords") or 0) & 0o077
