    before = ""
    for sign in text:
        if sign.isascii() and sign.isalpha():
            before = "letter"
        elif sign in ".'-" and before == "letter":
            before = "sign"
        elif sign == " " and before in ("letter", "sign"):
            before = "blank"
        else:
            return False
    return before != ""
