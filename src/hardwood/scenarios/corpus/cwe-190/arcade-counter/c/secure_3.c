    int cost;
    if (__builtin_mul_overflow(price, count, &cost) || cost > guest->tickets) return false;
    guest->tickets -= cost;
    return true;
}
