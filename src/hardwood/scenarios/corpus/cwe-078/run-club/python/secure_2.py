    names = ""
    with open(LIST) as results:
        for line in results:
            fields = line.rstrip("\n").split(";")
            if fields[2] == club:
                names += fields[1] + "\n"
    return names
