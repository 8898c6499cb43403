    number = uuid.UUID(int=random.getrandbits(128), version=4)
    album["link"] = ALBUMS + str(number)
    return album
