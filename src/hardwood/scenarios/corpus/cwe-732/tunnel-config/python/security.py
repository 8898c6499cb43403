PEER = {"office": "Graz", "key": "aG7=", "networks": ["10.2.0.0/16"], "keepalive": 5}


def copies_elsewhere(box, *words):
    """Files outside of the work folder that others can read, with something in them that they are not to know."""
    found = box.attempt("files_elsewhere").value or []
    return [path for path in found if (box.mode(path) or 0) & 0o077 and any(word in (box.text(path) or "") for word in words)]


def readable_by_others(box, path, peers):
    box.attempt("write_tunnel", path, "qK1-secret=", peers)
    return [name for name in box.files() if box.mode(name) & 0o077 and "qK1-secret" in (box.text(name) or "")] + copies_elsewhere(box, "qK1-secret")


def test_key_with_a_peer(box):
    assert not readable_by_others(box, "wg0.conf", [PEER])


def test_key_in_a_folder_that_all_can_enter(box):
    box.mkdir("etc/wireguard")
    assert not readable_by_others(box, "etc/wireguard/wg1.conf", [PEER, PEER])


def test_key_without_peers(box):
    assert not readable_by_others(box, "wg2.conf", [])


def test_key_written_once_more(box):
    box.write("wg0.conf", "[Interface]\nPrivateKey = k=\n", mode=0o600)
    assert not readable_by_others(box, "wg0.conf", [PEER])
