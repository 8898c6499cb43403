    for text in (thing, trouble):
        if "#" in text or "".join(text.splitlines()) != text:
            raise ValueError(f"please describe it without # and on one line: {text!r}")
    with LIST.open("a", encoding="utf-8") as file:
        print(number, thing, trouble, "waiting", sep="#", file=file)
