    with open(DEPTHS) as file:
        return file.readlines()[-1].rstrip("\n")
