    name, before = line.partition(";")[0].strip(), ""
    for sign in name:
        if sign.isascii() and sign.isalpha():
            before = "letter"
        elif sign in ".'-" and before == "letter":
            before = "sign"
        elif sign == " " and before in ("letter", "sign"):
            before = "blank"
        else:
            return None
    return name or None
