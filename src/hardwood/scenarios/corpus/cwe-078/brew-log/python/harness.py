def hours_of(batch, hours):
    vessel = candidate.Vessel(900)
    vessel.fill(batch)
    return candidate.last_hours(vessel, hours)
