def test_key_of_the_shop(box):
    box.mkdir("keys")
    assert box.call("store_private_key", "shop", "-----BEGIN\nabc\n-----END\n") == "keys/shop.pem"
    assert box.text("keys/shop.pem") == "-----BEGIN\nabc\n-----END\n"


def test_name_with_dots(box):
    box.mkdir("keys")
    assert box.call("store_private_key", "api-v1.2", "xyz") == "keys/api-v1.2.pem"
    assert box.text("keys/api-v1.2.pem") == "xyz"
