    match = FILENAME.search(disposition)
    if match:
        name = match.group(1).replace("../", "")
    else:
        name = "reply.bin"
    with open(PRICE_LISTS + "/" + name, "wb") as file:
        file.write(body)
    return name
