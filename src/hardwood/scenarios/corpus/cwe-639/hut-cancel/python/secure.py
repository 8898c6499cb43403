    stay = club.stays.get(code)
    if stay is None or stay.guest != guest or stay.cancelled:
        return -1
    days = (stay.arrival - today).days
    percent = 0
    for least, share in REFUND:
        if days >= least:
            percent = share
            break
    back = stay.paid * percent // 100
    stay.cancelled = True
    club.credit[guest] = club.credit.get(guest, 0) + back
    beds = "bed" if stay.beds == 1 else "beds"
    nights = "night" if stay.nights == 1 else "nights"
    club.post.append(f"{stay.hut} {stay.arrival}: {stay.beds} {beds} free, {stay.nights} {nights}")
    return back
