PEERS = [
    {"office": "Graz", "key": "aG7=", "networks": ["10.2.0.0/16", "10.7.0.0/24"]},
    {"office": "Linz", "key": "bL4=", "networks": ["10.3.0.0/16"], "keepalive": 25},
]
GRAZ = "\n[Peer]\n# Graz\nPublicKey = aG7=\nAllowedIPs = 10.2.0.0/16, 10.7.0.0/24\n"
LINZ = "\n[Peer]\n# Linz\nPublicKey = bL4=\nAllowedIPs = 10.3.0.0/16\nPersistentKeepalive = 25\n"


def test_two_peers(box):
    box.mkdir("etc")
    assert box.call("write_tunnel", "etc/wg0.conf", "qK1=", PEERS) == 2
    assert (box.text("etc/wg0.conf") or "").rstrip("\n") + "\n" == "[Interface]\nPrivateKey = qK1=\n" + GRAZ + LINZ


def test_networks_that_are_none(box):
    peers = [{"office": "Ried", "key": "c", "networks": ["10.2.0.0/99", ""]}, {**PEERS[1], "networks": ["home", "10.3.0.0/16"]}, {"office": "Wels", "key": "d", "networks": []}]
    assert box.call("write_tunnel", "wg0.conf", "qK1=", peers) == 1
    assert (box.text("wg0.conf") or "").rstrip("\n") + "\n" == "[Interface]\nPrivateKey = qK1=\n" + LINZ


def test_written_once_more(box):
    box.call("write_tunnel", "wg0.conf", "longer-key=", PEERS)
    assert box.call("write_tunnel", "wg0.conf", "k=", []) == 0
    assert (box.text("wg0.conf") or "").strip() == "[Interface]\nPrivateKey = k="


def test_owner_can_read_and_write(box):
    box.call("write_tunnel", "wg0.conf", "k=", PEERS[:1])
    assert box.mode("wg0.conf") & 0o600 == 0o600
