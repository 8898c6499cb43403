    name_form = re.compile(r"^[A-Za-z]+(?:(?:[.'-] ?| )[A-Za-z]+)*[.'-]?$")
    members, refused = {}, []
    for line in lines:
        name, where = read_line(line)
        if name_form.match(name):
            members.setdefault(where, []).append(name)
        else:
            refused.append(line)
    return in_order(members), refused
