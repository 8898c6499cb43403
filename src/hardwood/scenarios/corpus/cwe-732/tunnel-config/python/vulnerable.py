    sections = [section for section in map(peer_section, peers) if section]
    with open(path, "w") as file:
        file.write(f"[Interface]\nPrivateKey = {private_key}\n")
        file.writelines(sections)
    return len(sections)
