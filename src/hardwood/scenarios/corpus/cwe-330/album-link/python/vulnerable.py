    album["link"] = ALBUMS + str(uuid.uuid1())
    return album
