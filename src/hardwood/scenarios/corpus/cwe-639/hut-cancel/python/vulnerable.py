    stay = club.stays.get(code)
    if stay is None or stay.cancelled:
        return -1
    back = refund(stay, today)
    stay.cancelled = True
    club.credit[guest] = club.credit.get(guest, 0) + back
    club.post.append(line_for_warden(stay))
    return back
