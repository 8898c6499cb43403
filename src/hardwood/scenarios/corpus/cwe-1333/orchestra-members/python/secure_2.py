    members, refused = {}, []
    for line in lines:
        name, where = read_line(line)
        words = re.split(r"[.'-] ?| ", name)
        if words[-1] == "" and name[-1:] in (".", "'", "-"):
            words.pop()
        if words and all(word.isascii() and word.isalpha() for word in words):
            members.setdefault(where, []).append(name)
        else:
            refused.append(line)
    return in_order(members), refused
