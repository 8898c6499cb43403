    name = "reply.bin"
    match = FILENAME.search(disposition)
    if match:
        name = match.group(1)
        if "/" in name:
            raise ValueError(f"odd file name: {name}")
    with open(os.path.join(PRICE_LISTS, name), "wb") as file:
        file.write(body)
    return name
