    if code not in club.stays:
        return -1
    stay = club.stays[code]
    if stay.cancelled:
        return -1
    stay.cancelled = True
    club.post.append(line_for_warden(stay))
    if stay.guest not in club.credit:
        club.credit[stay.guest] = 0
    club.credit[stay.guest] += refund(stay, today)
    return refund(stay, today)
