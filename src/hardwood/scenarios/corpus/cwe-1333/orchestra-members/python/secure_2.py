    def is_name(text):
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
        return before in ("letter", "sign")

    members, refused = {}, []
    for line in lines:
        name, *rest = (part.strip() for part in line.split(";"))
        fits = len(rest) == 2 and is_name(name) and BORN.match(rest[0]) and section(rest[1])
        if fits:
            members[section(rest[1])] = sorted([*members.get(section(rest[1]), []), name])
        else:
            refused.append(line)
    return members, refused
