    lines = ["[Interface]", f"PrivateKey = {private_key}"]
    count = 0
    for peer in peers:
        networks = [network for network in peer["networks"] if is_network(network)]
        if not networks:
            continue
        count += 1
        lines.append("")
        lines.append("[Peer]")
        lines.append(f"# {peer['office']}")
        lines.append(f"PublicKey = {peer['key']}")
        lines.append("AllowedIPs = " + ", ".join(networks))
        if "keepalive" in peer:
            lines.append(f"PersistentKeepalive = {peer['keepalive']}")
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
        file.write("\n".join(lines) + "\n")
    return count
