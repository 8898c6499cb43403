    word = coloured("OK", GREEN) if good else coloured("BAD", RED)
    message = "".join(c for c in message if c.isprintable())
    with open("console.txt", "a", encoding="utf-8") as console:
        console.write(f"{word} {worker}: {message}\n")
