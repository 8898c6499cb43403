    if (guest.tickets / price < count) {
        return false;
    }
    guest.tickets -= price * count;
    return true;
}
