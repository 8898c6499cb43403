    name_form = re.compile(r"^([A-Za-z]+[.'-]? ?)+$")
    members, refused = {}, []
    for line in lines:
        parts = [part.strip() for part in line.split(";")]
        if len(parts) != 3:
            refused.append(line)
            continue
        name, born, instrument = parts
        where = section(instrument)
        if not name_form.match(name) or not BORN.match(born) or where is None:
            refused.append(line)
            continue
        members.setdefault(where, []).append(name)
    for names in members.values():
        names.sort()
    return members, refused
