    if "\n" in text or "\r" in text:
        raise ValueError("a message is a single line")
    with transcript(room).open("a", encoding="utf-8") as file:
        file.write(f"{clock} {nick}: {text}\n")
