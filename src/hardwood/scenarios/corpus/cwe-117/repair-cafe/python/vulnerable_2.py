    thing = thing.strip().replace("\n", " ")
    trouble = trouble.strip().replace("\n", " ")
    with open(LIST, "a", encoding="utf-8") as file:
        file.write(f"{number}#{thing}#{trouble}#waiting\n")
