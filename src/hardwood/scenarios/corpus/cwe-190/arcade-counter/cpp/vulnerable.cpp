    const int cost = price * count;
    if (cost > guest.tickets) return false;
    guest.tickets -= cost;
    return true;
}
