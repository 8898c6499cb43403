    if (count > guest->tickets / price) {
        return false;
    }
    guest->tickets -= price * count;
    return true;
}
