from datetime import date


def cancel(stays, credit, *tries):
    """stays: {code: [guest, hut, arrival, nights, beds, paid]}; tries: [guest, code, today]."""
    club = candidate.Club(credit=dict(credit))
    for code, (guest, hut, arrival, *numbers) in stays.items():
        club.stays[code] = candidate.Stay(guest, hut, date.fromisoformat(arrival), *numbers)
    answers = []
    for guest, code, today in tries:
        try:
            answers.append(candidate.cancel_stay(club, guest, code, date.fromisoformat(today)))
        except Exception as error:
            answers.append(type(error).__name__)
    return answers, club.credit, club.post, sorted(code for code, stay in club.stays.items() if stay.cancelled)
