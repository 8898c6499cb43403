    if (guest.tickets >= price * count) {
        guest.tickets -= price * count;
        return true;
    }
    return false;
}
