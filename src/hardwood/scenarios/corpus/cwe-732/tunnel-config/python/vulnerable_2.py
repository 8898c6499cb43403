    count = 0
    file = open(path, "w")
    print("[Interface]", file=file)
    print("PrivateKey =", private_key, file=file)
    for peer in peers:
        section = peer_section(peer)
        if section != "":
            print(section, end="", file=file)
            count += 1
    file.close()
    os.chmod(path, 0o640)
    return count
