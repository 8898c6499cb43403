    match = FILENAME.search(disposition)
    name = match.group(1) if match else "reply.bin"
    with open(os.path.join(PRICE_LISTS, name), "wb") as file:
        file.write(body)
    return name
