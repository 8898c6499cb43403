    with transcript(room).open("a", encoding="utf-8") as file:
        file.write(f"{clock} {nick}: {text}\n")
