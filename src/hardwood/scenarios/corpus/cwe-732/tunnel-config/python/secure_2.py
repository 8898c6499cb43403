    text = "[Interface]\nPrivateKey = " + private_key + "\n"
    kept = 0
    for peer in peers:
        text += peer_section(peer)
        kept += peer_section(peer) != ""
    before = os.umask(0o177)
    try:
        with open(path, "w") as file:
            file.write(text)
    finally:
        os.umask(before)
    return kept
