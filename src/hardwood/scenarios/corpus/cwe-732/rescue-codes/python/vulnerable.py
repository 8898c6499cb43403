    with open(CODE_FILE, "w") as file:
        for code in codes:
            file.write(code + "\n")
