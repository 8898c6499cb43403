    changed = 0
    item = ""
    then = ""
    for name, value in parse_qsl(body, keep_blank_values=True):
        if name == "item":
            item = value
        elif name == "then":
            then = value
        elif name == "count" and value.isdecimal():
            count = int(value)
            if count > 99 or count == basket.get(item, 0):
                continue
            if count == 0:
                del basket[item]
            else:
                basket[item] = count
            changed += 1
    return Answer(then or BASKET, f"{changed} changed" if changed else "")
