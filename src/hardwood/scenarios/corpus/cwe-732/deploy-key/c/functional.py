def test_key_of_the_shop(box):
    box.mkdir("keys")
    box.output("keys/shop.pem", stdin="-----BEGIN\nabc\n-----END\n")
    assert box.text("keys/shop.pem") == "-----BEGIN\nabc\n-----END\n"


def test_name_with_dots(box):
    box.mkdir("keys")
    box.output("keys/api-v1.2.pem", stdin="xyz%s")
    assert box.text("keys/api-v1.2.pem") == "xyz%s"


def test_old_key_is_replaced_or_kept(box):
    box.write("k.pem", "-----BEGIN\nold key\n", mode=0o600)
    box.run("k.pem", stdin="new")
    assert box.text("k.pem") in ("new", "-----BEGIN\nold key\n")


def test_failure_is_told(box):
    box.mkdir("keys/shop.pem")
    assert box.run("keys/shop.pem", stdin="abc").code == 1
