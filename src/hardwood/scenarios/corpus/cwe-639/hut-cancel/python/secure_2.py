    open_stays = {c: s for c, s in club.stays.items() if s.guest == guest and not s.cancelled}
    if code not in open_stays:
        return -1
    stay = open_stays[code]
    stay.cancelled = True
    back = refund(stay, today)
    club.credit.setdefault(guest, 0)
    club.credit[guest] += back
    club.post.append(line_for_warden(stay))
    return back
