from dataclasses import asdict


def booked(before, requests):
    bookings = [candidate.Booking(**row) for row in before]
    answers = []
    for request in requests:
        try:
            answers.append(candidate.book(bookings, request))
        except Exception as error:
            answers.append("error " + type(error).__name__)
    return answers, [asdict(booking) for booking in bookings]
