    if ";" in holder or len(holder.splitlines()) > 1:
        raise ValueError("holder")
    with open(REGISTER, "a", encoding="utf-8") as register:
        register.write(";".join([plate, holder, "open"]) + "\n")
