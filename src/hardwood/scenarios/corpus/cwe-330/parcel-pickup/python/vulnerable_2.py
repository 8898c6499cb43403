    letters = random.choice(string.ascii_uppercase) + random.choice(string.ascii_uppercase)
    parcel.pickup = letters + str(random.randint(100000, 999999))
    return parcel.pickup
