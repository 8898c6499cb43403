    counts = {"aboard": 0, "left behind": 0}
    lines = ["crossing {}, {} seats".format(crossing, seats)]
    free = seats
    for person in queue:
        words = " ".join(person["name"].split())
        words += " (" + " ".join(person["home"].split()) + ")"
        if person["age"] < FREE_UNDER:
            lines.append(words + " aboard on a lap")
            counts["aboard"] += 1
            continue
        what = "aboard" if free else "left behind"
        free = max(free - 1, 0)
        lines.append(words + " " + what)
        counts[what] += 1
    lines.append(", ".join(f"{count} {what}" for what, count in counts.items()))
    write_down(lines)
    return counts["aboard"]
