    stay = club.stays.get(code)
    if stay is None or stay.guest != guest or stay.cancelled:
        return -1
    back = refund_for(stay, today)
    stay.cancelled = True
    club.pay(guest, back)
    club.post.append(line_for_warden(stay))
    return back
