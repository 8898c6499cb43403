    source = random.SystemRandom()
    number = source.getrandbits(128)
    album["link"] = f"{ALBUMS}{uuid.UUID(int=number, version=4)}"
    return album
