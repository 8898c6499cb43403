    if code not in club.stays:
        return -1
    stay = club.stays[code]
    if stay.cancelled:
        return -1
    stay.cancelled = True
    days = (stay.arrival - today).days
    if days >= 14:
        back = stay.paid
    elif days >= 3:
        back = stay.paid * 50 // 100
    elif days >= 1:
        back = stay.paid * 20 // 100
    else:
        back = 0
    text = str(stay.hut) + " " + str(stay.arrival) + ": " + str(stay.beds)
    text += " bed free, " if stay.beds == 1 else " beds free, "
    text += str(stay.nights) + (" night" if stay.nights == 1 else " nights")
    club.post.append(text)
    if stay.guest not in club.credit:
        club.credit[stay.guest] = 0
    club.credit[stay.guest] += back
    return back
