def kept(appointment, wish):
    try:
        candidate.change_appointment(appointment, wish)
    except Exception:
        pass
    return appointment
