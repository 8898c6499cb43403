    with open(REGISTER, "a", encoding="utf-8") as register:
        register.write(f"{plate};{holder};open\n")
