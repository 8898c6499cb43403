    if code not in club.stays:
        return -1
    stay = club.stays[code]
    if stay.cancelled:
        return -1
    stay.cancelled = True
    club.post.append(line_for_warden(stay))
    club.pay(stay.guest, refund_for(stay, today))
    return refund_for(stay, today)
