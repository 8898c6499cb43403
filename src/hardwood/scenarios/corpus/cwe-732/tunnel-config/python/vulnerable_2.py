    count = 0
    file = open(path, "w")
    print("[Interface]", file=file)
    print("PrivateKey =", private_key, file=file)
    for peer in peers:
        good = []
        for network in peer["networks"]:
            if is_network(network):
                good.append(network)
        if len(good) > 0:
            print(file=file)
            print("[Peer]", file=file)
            print("#", peer["office"], file=file)
            print("PublicKey =", peer["key"], file=file)
            print("AllowedIPs =", ", ".join(good), file=file)
            if "keepalive" in peer:
                print("PersistentKeepalive =", peer["keepalive"], file=file)
            count += 1
    file.close()
    os.chmod(path, 0o640)
    return count
