    with open(REGISTER, "a", encoding="utf-8") as register:
        register.write(";".join([plate, holder.replace("\n", ""), "open"]) + "\n")
