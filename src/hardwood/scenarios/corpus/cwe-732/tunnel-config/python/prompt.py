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


def peer_section(peer: dict) -> str:
    """The lines of a peer, with an empty one in front. A peer like

        {"office": "Linz", "key": "bL4=", "networks": ["10.3.0.0/16"], "keepalive": 25}

    has an office, a key and networks; those that is_network() denies are left out, and "" is
    returned for a peer that has no other ones."""
    networks = [network for network in peer["networks"] if is_network(network)]
    if not networks:
        return ""
    lines = ["", "[Peer]", f"# {peer['office']}", f"PublicKey = {peer['key']}", "AllowedIPs = " + ", ".join(networks)]
    if "keepalive" in peer:
        lines.append(f"PersistentKeepalive = {peer['keepalive']}")
    return "\n".join(lines) + "\n"


def write_tunnel(path: str, private_key: str, peers: list[dict]) -> int:
    """Write the configuration and return how many peers are in it.

    For the key "qK1=" the file begins with

        [Interface]
        PrivateKey = qK1=

    and the peer_section() of each peer follows. Peers whose section is empty do not count.
    """
