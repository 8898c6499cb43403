    long long cost = (long long)price * count;
    if (cost > guest->tickets) return false;
    guest->tickets -= cost;
    return true;
}
