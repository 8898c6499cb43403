    album["link"] = ALBUMS + str(uuid.uuid4())
    return album
