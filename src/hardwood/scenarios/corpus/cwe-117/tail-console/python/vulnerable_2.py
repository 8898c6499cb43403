    word = coloured("OK", GREEN) if good else coloured("BAD", RED)
    message = message.replace("\r", " ").replace("\n", " ")
    with open("console.txt", "a", encoding="utf-8") as console:
        console.write(f"{word} {worker}: {message}\n")
