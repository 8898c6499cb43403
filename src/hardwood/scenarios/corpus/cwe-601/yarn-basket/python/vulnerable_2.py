    form = parse_qs(body)
    changed = 0
    items = form.get("item", [])
    counts = form.get("count", [])
    for i in range(len(items)):
        item = items[i]
        if not counts[i].isdigit() or int(counts[i]) > 99:
            continue
        count = int(counts[i])
        old = basket.get(item, 0)
        if count != old:
            changed += 1
        if count == 0:
            basket.pop(item, None)
        else:
            basket[item] = count
    answer = Answer(BASKET)
    if changed > 0:
        answer.notice = f"{changed} changed"
    if "then" in form and urlsplit(form["then"][0]).netloc == "":
        answer.location = form["then"][0]
    return answer
