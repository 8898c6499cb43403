    unsigned int cost = (unsigned int)price * count;
    if (cost > (unsigned int)guest->tickets)
        return false;
    guest->tickets -= cost;
    return true;
}
