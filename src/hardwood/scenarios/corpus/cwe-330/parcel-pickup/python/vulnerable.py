    letters = "".join(random.choice(string.ascii_uppercase) for _ in range(2))
    digits = "".join(random.choice(string.digits) for _ in range(6))
    parcel.pickup = letters + digits
    return parcel.pickup
