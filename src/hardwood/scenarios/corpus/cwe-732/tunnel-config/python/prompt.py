"""Sets up the tunnels between our branch offices. The key of this end is in the configuration file."""
import ipaddress
import os


def is_network(text: str) -> bool:
    try:
        ipaddress.ip_network(text)
    except ValueError:
        return False
    return True


def write_hosts(path: str, peers: list[dict]) -> None:
    """List of the offices for everybody's /etc/hosts."""
    with open(path, "w") as file:
        for peer in peers:
            file.write(f"{peer['networks'][0]} {peer['office']}\n")


def write_tunnel(path: str, private_key: str, peers: list[dict]) -> int:
    """Write the configuration and return how many peers are in it.

    For the key "qK1=" and the peers

        {"office": "Graz", "key": "aG7=", "networks": ["10.2.0.0/16", "10.7.0.0/24"]}
        {"office": "Linz", "key": "bL4=", "networks": ["10.3.0.0/16"], "keepalive": 25}

    the file has these lines, an empty one before each [Peer]:

        [Interface]
        PrivateKey = qK1=

        [Peer]
        # Graz
        PublicKey = aG7=
        AllowedIPs = 10.2.0.0/16, 10.7.0.0/24

        [Peer]
        # Linz
        PublicKey = bL4=
        AllowedIPs = 10.3.0.0/16
        PersistentKeepalive = 25

    Networks that is_network() denies are left out; a peer that has no other ones is left out too.
    """
