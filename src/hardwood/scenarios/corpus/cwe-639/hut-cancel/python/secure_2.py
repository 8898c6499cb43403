    open_stays = {c: s for c, s in club.stays.items() if s.guest == guest and not s.cancelled}
    if code not in open_stays:
        return -1
    stay = open_stays[code]

    def count(number, word):
        return f"{number} {word}" if number == 1 else f"{number} {word}s"

    days_left = (stay.arrival - today).days
    shares = [percent for least, percent in REFUND if least <= days_left]
    back = stay.paid * max(shares, default=0) // 100
    club.credit.setdefault(guest, 0)
    club.credit[guest] += back
    line = f"{stay.hut} {stay.arrival.isoformat()}: "
    line += count(stay.beds, "bed") + " free, "
    line += count(stay.nights, "night")
    club.post.append(line)
    stay.cancelled = True
    return back
