    sections = [section for section in map(peer_section, peers) if section]
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
        file.write(f"[Interface]\nPrivateKey = {private_key}\n")
        file.writelines(sections)
    return len(sections)
