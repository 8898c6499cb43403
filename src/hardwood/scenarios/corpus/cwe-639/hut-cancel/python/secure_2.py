    open_stays = {c: s for c, s in club.stays.items() if s.guest == guest and not s.cancelled}
    if code not in open_stays:
        return -1
    cents = refund_for(open_stays[code], today)
    open_stays[code].cancelled = True
    club.pay(guest, cents)
    club.post.append(line_for_warden(open_stays[code]))
    return cents
