    fields = [text.replace("#", " ").replace("\n", " ").replace("\r", " ") for text in (thing, trouble)]
    with open(LIST, "a", encoding="utf-8") as file:
        file.write("#".join([str(number), *fields, "waiting"]) + "\n")
