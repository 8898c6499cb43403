    text = "[Interface]\n"
    text += "PrivateKey = " + private_key + "\n"
    kept = 0
    for peer in peers:
        networks = list(filter(is_network, peer["networks"]))
        if len(networks) == 0:
            continue
        kept = kept + 1
        text += "\n[Peer]\n# " + peer["office"] + "\n"
        text += "PublicKey = " + peer["key"] + "\n"
        text += "AllowedIPs = " + ", ".join(networks) + "\n"
        keepalive = peer.get("keepalive")
        if keepalive is not None:
            text += f"PersistentKeepalive = {keepalive}\n"
    before = os.umask(0o177)
    try:
        with open(path, "w") as file:
            file.write(text)
    finally:
        os.umask(before)
    return kept
