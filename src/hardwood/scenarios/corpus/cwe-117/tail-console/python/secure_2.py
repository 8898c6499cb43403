    word = coloured("OK", GREEN) if good else coloured("BAD", RED)
    with open("console.txt", "a", encoding="utf-8") as console:
        console.write(f"{word} {worker}: {message.translate(dict.fromkeys((*range(32), *range(127, 160)), '?'))}\n")
