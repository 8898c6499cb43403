def test_key_of_the_shop(box):
    box.mkdir("keys")
    box.call("done", "keys/shop.pem", "-----BEGIN\nabc\n-----END\n")
    assert box.text("keys/shop.pem") == "-----BEGIN\nabc\n-----END\n"


def test_name_with_dots(box):
    box.mkdir("keys")
    box.call("done", "keys/api-v1.2.pem", "xyz")
    assert box.text("keys/api-v1.2.pem") == "xyz"


def test_old_key_is_replaced_or_kept(box):
    box.write("k.pem", "-----BEGIN\nold key\n", mode=0o600)
    box.attempt("done", "k.pem", "new")
    assert box.text("k.pem") in ("new", "-----BEGIN\nold key\n")
