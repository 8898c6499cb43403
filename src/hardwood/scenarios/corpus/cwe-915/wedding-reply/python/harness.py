def entered(invitations, code, page):
    answer = candidate.enter_reply(invitations, code, page)
    return answer, invitations


def kept(invitations, code, page):
    try:
        candidate.enter_reply(invitations, code, page)
    except Exception:
        pass
    return invitations
