    appointment.update(wish)
    return appointment
